import type { Arranged } from '../resolve/arrange';
import type { FrameAct, Write } from '../sheet/writes';
import { isProse, plainWide, runs, widthOf } from './widths';

/** The columns that all tabs begin with; how wide they are belongs to the frame. */
export const leadingKeys = ({ blueprint }: Arranged): string[] =>
  blueprint.columns.slice(0, 2).map(({ key }) => key);

/** Widths, hidden columns, and where cells stand in high rows: of all in a new tab, else of the columns that were not there before. */
export function dressColumns(arranged: Arranged, isFresh: boolean): Write[] {
  const leading = leadingKeys(arranged);
  const keys = isFresh ? arranged.blueprint.columns.map(({ key }) => key) : arranged.newColumns;
  const placesOf = (some: string[]) =>
    some.map((key) => ({ at: arranged.columns.get(key) ?? 0, value: true }));
  const hidden = placesOf(keys.filter((key) => isHidden(arranged, key)));
  const middle = placesOf(hasHighRows(arranged) ? keys : []);
  const rows = Math.max(arranged.last, ...arranged.rows.values());
  return [
    ...(isFresh
      ? widthsOfMany(
          arranged,
          keys.filter((key) => !leading.includes(key)),
        )
      : widths(arranged, keys)),
    ...runs(hidden).map(({ first, count }): Write => ({ act: 'hideColumns', column: first, count })),
    ...runs(middle).map(({ first, count }): Write => ({ act: 'middle', column: first, count, rows })),
  ];
}

export const widths = (arranged: Arranged, keys: string[]): FrameAct[] =>
  acts(placed(arranged, [...widthsOf(arranged, keys)]));

const placed = ({ columns }: Arranged, wanted: [string, number][]): Wide[] =>
  wanted.map(([key, value]) => ({ at: columns.get(key) ?? 0, value }));

/** Nobody sees how wide a hidden column is: it is as wide as the one before it, so that both are set at once. */
function widthsOf(arranged: Arranged, keys: string[]): Map<string, number> {
  let before = plainWide;
  return new Map(
    keys.map((key) => {
      before = isHidden(arranged, key) ? before : widthOf(arranged, key);
      return [key, before];
    }),
  );
}

type Wide = { at: number; value: number };

const acts = (wanted: Wide[]): FrameAct[] =>
  runs(wanted).map(({ first, count, value }) => ({ act: 'widths', column: first, count, pixels: value }));

/**
 * One by one what is not plain, or one width from the first to the last of them and then the exceptions: whichever takes
 * the fewest calls.
 */
function widthsOfMany(arranged: Arranged, keys: string[]): Write[] {
  const all = placed(arranged, [...widthsOf(arranged, keys)]);
  const special = all.filter(({ value }) => value !== plainWide);
  const first = Math.min(...special.map(({ at }) => at));
  const last = Math.max(...special.map(({ at }) => at));
  const between = all.filter(({ at }) => at >= first && at <= last);
  const ways = [...new Set(special.map(({ value }) => value))].map((width) => [
    { act: 'widths', column: first, count: last - first + 1, pixels: width } as const,
    ...acts(between.filter(({ value }) => value !== width)),
  ]);
  return ways.reduce((best, way) => (way.length < best.length ? way : best), acts(special));
}

/** Cells beside long answers stand in the middle. */
const hasHighRows = ({ tab }: Arranged): boolean =>
  tab.shape === 'table' || (tab.shape === 'form' && isProse(tab));

const isHidden = (arranged: Arranged, key: string): boolean =>
  arranged.blueprint.columns.find((blue) => blue.key === key)?.column?.hidden === true;
