import { isDeepStrictEqual } from 'node:util';

/** As `toEqual`, which is asked only where the two may differ: over a whole workbook it takes seconds. */
export function expectAlike(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
