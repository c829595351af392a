import type { Metadata } from '../spreadsheet/book';
import { takeId } from '../spreadsheet/book-sheets';
import { type Context, counted } from './context';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import type { GoogleMetadata, GoogleMetadataLocation } from './google-types';
import { ServiceError } from './service-error';

type Visibility = ReturnType<GoogleMetadata['getVisibility']>;

/** `addDeveloperMetadata(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)`. */
export function addMetadata(
  { open: { book } }: Context,
  sheetId: number | null,
  key: string,
  [first, second]: readonly (string | Visibility | undefined)[],
): void {
  if (typeof key !== 'string' || key === '') throw new ServiceError('Invalid argument: key');
  const visibility = typeof first === 'string' ? second : first;
  const value = typeof first === 'string' ? first : '';
  const metadata: Metadata = { id: takeId(book), key, value, sheetId };
  if (visibility === DeveloperMetadataVisibility.PROJECT) metadata.visibility = 'PROJECT';
  book.metadata.push(metadata);
}

export const metadataOf = (context: Context, sheetId: number | null): GoogleMetadata[] =>
  context.open.book.metadata
    .filter((each) => each.sheetId === sheetId)
    .map(({ id }) => context.make.metadata(id));

export const visibilityOf = ({ visibility }: Metadata): Visibility =>
  visibility ? DeveloperMetadataVisibility.PROJECT : DeveloperMetadataVisibility.DOCUMENT;

/** Knows what it was when it was fetched; later changes by others are not seen, those through it are. */
export function createMetadata(context: Context, id: number): GoogleMetadata {
  const { book } = context.open;
  const live = (): Metadata => {
    const found = book.metadata.find((each) => each.id === id);
    if (!found) throw new ServiceError('The developer metadata has been removed.');
    return found;
  };
  const fetched = { ...live() };
  const change = (changes: Partial<Metadata>) => {
    Object.assign(live(), changes);
    Object.assign(fetched, changes);
    return metadata;
  };
  const metadata: GoogleMetadata = counted('DeveloperMetadata', context, {
    getId: () => id,
    getKey: () => fetched.key,
    getLocation: () => createLocation(context, fetched.sheetId),
    getValue: () => fetched.value,
    getVisibility: () => visibilityOf(fetched),
    remove: () => {
      const gone = live();
      book.metadata = book.metadata.filter((each) => each !== gone);
    },
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
  });
  return metadata;
}

const createLocation = (context: Context, sheetId: number | null): GoogleMetadataLocation =>
  counted('DeveloperMetadataLocation', context, {
    getLocationType: () =>
      sheetId === null ? DeveloperMetadataLocationType.SPREADSHEET : DeveloperMetadataLocationType.SHEET,
    getSheet: () => (sheetId === null ? null : context.make.sheet(sheetId)),
    getSpreadsheet: () => (sheetId === null ? context.make.spreadsheet() : null),
  });
