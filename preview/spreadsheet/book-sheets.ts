import type { Area, Book, BookSheet, Validation } from './book';
import { contentsOf, sheetById } from './cells';
import { mayName, sameTitle } from './follow-lines';
import { newSheet } from './new-book';
import { changeReferences, type Reference } from './references';
import { Refusal } from './refusal';

/** Google's limit. */
const TITLE_LENGTH = 100;

export function addSheet(book: Book, title: string, index: number): BookSheet {
  refuseTitle(book, title, null);
  const sheet = newSheet(takeId(book), title);
  book.sheets.splice(index, 0, sheet);
  return sheet;
}

export function takeId(book: Book): number {
  const id = book.nextId;
  book.nextId += 1;
  return id;
}

export function renameSheet(book: Book, id: number, title: string): void {
  refuseTitle(book, title, id);
  const sheet = sheetById(book, id);
  const before = sheet.title;
  sheet.title = title;
  changeReferencesTo(book, before, (reference) => ({ ...reference, title }));
}

export function deleteSheet(book: Book, id: number): void {
  const { title } = sheetById(book, id);
  refuseToHideLast(book, id, "You can't remove all the visible sheets in a document.");
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  book.sheets.splice(index, 1);
  book.names = book.names.filter(({ area }) => area.sheetId !== id);
  book.metadata = book.metadata.filter(({ sheetId }) => sheetId !== id);
  changeReferencesTo(book, title, () => null);
  changeValidations(book, (validation) => ({
    ...validation,
    values: validation.values.map((value) =>
      typeof value === 'object' && value.sheetId === id ? '#REF!' : value,
    ),
  }));
  if (book.activeSheetId === id) book.activeSheetId = nextVisible(book, index);
}

export function hideSheet(book: Book, id: number): void {
  refuseToHideLast(book, id, "You can't hide all the sheets in a document.");
  sheetById(book, id).hidden = true;
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  if (book.activeSheetId === id) book.activeSheetId = nextVisible(book, index);
}

export function moveSheet(book: Book, id: number, index: number): void {
  const sheet = sheetById(book, id);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.sheets.splice(index, 0, sheet);
}

/** A copy with the metadata and protections of the original, under a title of its own. */
export function copySheet(book: Book, id: number, index: number, title?: string): BookSheet {
  const original = sheetById(book, id);
  if (title !== undefined) refuseTitle(book, title, null);
  const copy = structuredClone(original);
  copy.id = takeId(book);
  copy.title = title ?? freeTitle(book, `Copy of ${original.title}`);
  copy.hidden = false;
  const moved = (area: Area): Area => (area.sheetId === id ? { ...area, sheetId: copy.id } : area);
  for (const cell of contentsOf(copy)) {
    if (!cell.validation) continue;
    cell.validation.values = cell.validation.values.map((value) =>
      typeof value === 'object' ? moved(value) : value,
    );
  }
  for (const format of copy.conditionalFormats) format.areas = format.areas.map(moved);
  for (const protection of copy.protections) {
    protection.id = takeId(book);
    protection.sheetId = copy.id;
    protection.area = protection.area && moved(protection.area);
    if (protection.unprotected) protection.unprotected = protection.unprotected.map(moved);
  }
  const metadata = book.metadata.filter(({ sheetId }) => sheetId === id);
  book.metadata.push(...metadata.map((each) => ({ ...each, id: takeId(book), sheetId: copy.id })));
  book.sheets.splice(index, 0, copy);
  return copy;
}

function refuseTitle(book: Book, title: string, id: number | null): void {
  if (title === '') throw new Refusal('The sheet name cannot be empty.');
  if (title.length > TITLE_LENGTH)
    throw new Refusal(`The sheet name cannot be greater than ${TITLE_LENGTH} characters.`);
  if (book.sheets.some((sheet) => sheet.id !== id && sameTitle(sheet.title, title))) {
    throw new Refusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function refuseToHideLast(book: Book, id: number, message: string): void {
  if (book.sheets.every((sheet) => sheet.hidden || sheet.id === id)) throw new Refusal(message);
}

function nextVisible(book: Book, index: number): number {
  const visible = book.sheets.filter(({ hidden }) => !hidden);
  const next = visible.find((sheet) => book.sheets.indexOf(sheet) >= index) ?? visible.at(-1);
  return next?.id ?? book.activeSheetId;
}

function freeTitle(book: Book, wanted: string): string {
  const taken = (title: string) => book.sheets.some((sheet) => sameTitle(sheet.title, title));
  if (!taken(wanted.slice(0, TITLE_LENGTH))) return wanted.slice(0, TITLE_LENGTH);
  for (let number = 1; ; number += 1) {
    const title = `${wanted.slice(0, TITLE_LENGTH - 5)} ${number}`;
    if (!taken(title)) return title;
  }
}

function changeReferencesTo(
  book: Book,
  title: string,
  change: (reference: Reference) => Reference | null,
): void {
  changeFormulas(book, (formula) => {
    if (!mayName(formula, title)) return formula;
    return changeReferences(formula, (reference) =>
      reference.title !== null && sameTitle(reference.title, title) ? change(reference) : reference,
    );
  });
}

function changeFormulas(book: Book, change: (formula: string) => string): void {
  for (const sheet of book.sheets) {
    for (const cell of contentsOf(sheet)) {
      if (cell.formula !== undefined && cell.value !== '#ERROR!') cell.formula = change(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
  }
  changeValidations(book, (validation) =>
    validation.kind === 'CUSTOM_FORMULA'
      ? {
          ...validation,
          values: validation.values.map((value) => (typeof value === 'string' ? change(value) : value)),
        }
      : validation,
  );
}

function changeValidations(book: Book, change: (validation: Validation) => Validation): void {
  for (const sheet of book.sheets) {
    for (const cell of contentsOf(sheet)) if (cell.validation) cell.validation = change(cell.validation);
  }
}
