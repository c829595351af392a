import type { OpenBook } from './open-book';

/** Does what changes more than the cells it names. */
export function reshape<Result>(open: OpenBook, act: () => Result): Result {
  const result = act();
  open.changed(null);
  return result;
}
