import type { Metadata } from '../spreadsheet/book';
import { type Context, counted } from './context';
import { visibilityOf } from './developer-metadata';
import type { GoogleMetadataFinder } from './google-types';

/** Looks through the whole spreadsheet: what lies on its sheets is found too. */
export function createMetadataFinder(context: Context): GoogleMetadataFinder {
  const conditions: ((metadata: Metadata) => boolean)[] = [];
  const where = (condition: (metadata: Metadata) => boolean) => {
    conditions.push(condition);
    return finder;
  };
  const finder: GoogleMetadataFinder = counted('DeveloperMetadataFinder', context, {
    withId: (id) => where((metadata) => metadata.id === id),
    withKey: (key) => where((metadata) => metadata.key === key),
    withValue: (value) => where((metadata) => metadata.value === value),
    withVisibility: (visibility) => where((metadata) => visibilityOf(metadata) === visibility),
    find: () =>
      context.open.book.metadata
        .filter((metadata) => conditions.every((holds) => holds(metadata)))
        .map(({ id }) => context.make.metadata(id)),
  });
  return finder;
}
