import type { Area, Book, NamedRange } from '../spreadsheet/book';
import { type Context, counted } from './context';
import type { GoogleNamedRange } from './google-types';
import { rangeAreas } from './identities';
import { ServiceError } from './service-error';

/** A name given again moves to its new place. */
export function setName(book: Book, name: string, area: Area): void {
  refuseName(name);
  const known = findName(book, name);
  if (known) known.area = area;
  else book.names.push({ name, area });
}

export const findName = (book: Book, name: string): NamedRange | undefined =>
  book.names.find((each) => each.name.toLowerCase() === name.toLowerCase());

export function removeName(book: Book, name: string): void {
  const known = findName(book, name);
  if (!known) throw new ServiceError(`The named range "${name}" does not exist.`);
  book.names = book.names.filter((each) => each !== known);
}

export function createNamedRange(context: Context, firstName: string): GoogleNamedRange {
  const { book } = context.open;
  let name = firstName;
  const live = (): NamedRange => {
    const known = findName(book, name);
    if (!known) throw new ServiceError(`The named range "${name}" does not exist.`);
    return known;
  };
  const named: GoogleNamedRange = counted('NamedRange', context, {
    getName: () => name,
    getRange: () => context.make.range(live().area),
    remove: () => {
      removeName(book, name);
      context.open.changed(null);
    },
    setName: (next) => {
      refuseName(next);
      live().name = next;
      name = next;
      context.open.changed(null);
      return named;
    },
    setRange: (range) => {
      live().area = rangeAreas.of(range, 'NamedRange.setRange');
      context.open.changed(null);
      return named;
    },
  });
  return named;
}

/** Letters, digits and underscores; nothing that reads as a cell or a truth. */
function refuseName(name: string): void {
  const fits =
    /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(?:true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!fits) throw new ServiceError(`The name "${name}" is invalid for a named range.`);
}
