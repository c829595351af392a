import { type Family, families } from '../../src/rules/all';
import { largest } from './large-plan';
import { table } from './table';
import type { Timed } from './time-rules';

/** How long the rules take, family by family, as the plan grows. */
export function rulesTable(timed: Timed[]): string {
  const count = (whole: number) => timed.map(({ part }) => whole * part);
  return table([
    ['Rules, milliseconds', ...timed.map(({ part }) => `${part * 100}%`)],
    ['goals', ...count(largest.goals)],
    ['budget lines', ...count(largest.lines)],
    ['spend rows', ...count(largest.payments)],
    ['findings', ...timed.map(({ findings }) => findings)],
    ...(Object.keys(families) as Family[]).map((family) => [
      family,
      ...timed.map(({ milliseconds }) => milliseconds[family]),
    ]),
    ['trying fixes', ...timed.map(({ trying }) => trying)],
    [
      'all',
      ...timed.map(({ milliseconds, trying }) =>
        Object.values(milliseconds).reduce((sum, one) => sum + one, trying),
      ),
    ],
  ]);
}
