import type { Area, CellAddress, ConditionalFormat, Protection } from './book';
import { takeId } from './book-sheets';
import { addressesOf, cellForWriting, dropIfEmpty, setProperty, sheetById } from './cells';
import type { OpenBook } from './open-book';

/** What people do to cells beside typing in them: names, protection, colours, formats, notes. */
export function lookActs(open: OpenBook) {
  const { book } = open;
  return {
    nameRange: (name: string, area: Area): void => {
      book.names = [...book.names.filter((other) => other.name !== name), { name, area }];
    },
    protect(area: Area, protection: Pick<Protection, 'description' | 'warningOnly'>): void {
      const { sheetId } = area;
      sheetById(book, sheetId).protections.push({ id: takeId(book), area, sheetId, ...protection });
    },
    addConditionalFormat: (sheetId: number, format: ConditionalFormat): void =>
      void sheetById(book, sheetId).conditionalFormats.push(format),
    setBackground: (area: Area, color: string | null): void =>
      setInArea(open, area, 'background', color ?? undefined),
    setColor: (area: Area, color: string | null): void => setInArea(open, area, 'color', color ?? undefined),
    setFormat: (area: Area, format: string | null): void =>
      setInArea(open, area, 'format', format ?? undefined),
    addNote: ({ sheetId, row, column }: CellAddress, note: string): void =>
      setInArea(open, { sheetId, row, column, rows: 1, columns: 1 }, 'note', note || undefined),
  };
}

function setInArea(
  open: OpenBook,
  area: Area,
  key: 'background' | 'color' | 'format' | 'note',
  value: string | undefined,
): void {
  const sheet = sheetById(open.book, area.sheetId);
  for (const { row, column } of addressesOf(area)) {
    setProperty(cellForWriting(sheet, row, column), key, value);
    dropIfEmpty(sheet, row, column);
  }
}
