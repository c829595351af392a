import { among, type Count } from '../plural';

/** French counts nothing in the singular, too. */
export const upToOne = (count: Count, one: string, other: string): string =>
  among(count, { one, other }, (number) => (number < 2 ? 'one' : 'other'));
