import type { Area, Book, Validation } from '../../preview/spreadsheet/book';

/** A book without what may differ between two that are alike: numbers of sheets, metadata and protections, idle orders, white and idle quotes. */
export function comparable(book: Book) {
  const place = new Map(book.sheets.map(({ id }, index) => [id, index]));
  const area = ({ sheetId, ...rest }: Area) => ({ sheet: place.get(sheetId) ?? 'gone', ...rest });
  const formula = (text: string) =>
    text
      .replace(/#gid=(\d+)/g, (_, id) => `#gid=[${place.get(Number(id)) ?? 'gone'}]`)
      .replace(/'(\p{L}+)'!/gu, '$1!');
  const validation = ({ values, ...rest }: Validation) => ({
    ...rest,
    values: values.map((value) => (typeof value === 'object' ? area(value) : value)),
  });
  return {
    locale: book.locale,
    timeZone: book.timeZone,
    names: sorted(book.names.map((name) => ({ name: name.name, area: area(name.area) }))),
    sheets: book.sheets.map(({ id, cells, conditionalFormats, protections, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(cells).map(([row, line]) => [
          row,
          Object.fromEntries(
            Object.entries(line).map(([column, cell]) => [
              column,
              {
                ...cell,
                background: cell.background === '#ffffff' ? undefined : cell.background,
                ...(cell.formula !== undefined && { formula: formula(cell.formula) }),
                ...(cell.validation && { validation: validation(cell.validation) }),
              },
            ]),
          ),
        ]),
      ),
      conditionalFormats: conditionalFormats.map((format) => ({
        ...format,
        areas: format.areas.map(area),
      })),
      protections: sorted(
        protections.map((protection) => ({
          description: protection.description,
          warningOnly: protection.warningOnly,
          area: protection.area && area(protection.area),
          unprotected: protection.unprotected?.map(area),
        })),
      ),
      metadata: sorted(
        book.metadata
          .filter(({ sheetId }) => sheetId === id)
          .map(({ key, value, visibility }) => ({ key, visibility, value: marker(value, place) })),
      ),
    })),
  };
}

function marker(value: string, place: Map<number, number>): unknown {
  const read = JSON.parse(value) as { sheet: number };
  return { ...read, sheet: place.get(read.sheet) ?? 'gone' };
}

const sorted = <Item>(items: Item[]): Item[] =>
  [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** Where two pieces of plain data differ, as `path: one ≠ other`; the first few. */
export function differences(one: unknown, other: unknown, path = '', most = 12): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`];
  const found: string[] = [];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (found.length >= most) break;
    const [left, right] = [one, other].map((side) => (side as Record<string, unknown>)[key]);
    // A cell that holds nothing is as good as none.
    if (left === undefined && isEmpty(right)) continue;
    if (right === undefined && isEmpty(left)) continue;
    found.push(...differences(left, right, `${path}/${key}`, most - found.length));
  }
  return found;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((part) => part === undefined || isEmpty(part));

export const bookDifferences = (one: Book, other: Book): string[] =>
  differences(comparable(one), comparable(other));
