import type { TabLayout } from '../resolve/lay-out-tab';
import type { FrameAct, Write } from '../sheet/writes';
import { isProse, plainWide, runs, widthOf } from './widths';

/** The columns that all tabs begin with; how wide they are belongs to the frame. */
export const leadingKeys = ({ blueprint }: TabLayout): string[] =>
  blueprint.columns.slice(0, 2).map(({ key }) => key);

/** Widths, hidden columns, and where cells stand in high rows: of all in a new tab, else of the columns that were not there before. */
export function dressColumns(tabLayout: TabLayout, isFresh: boolean): Write[] {
  const leading = leadingKeys(tabLayout);
  const keys = isFresh ? tabLayout.blueprint.columns.map(({ key }) => key) : tabLayout.newColumns;
  const addressesOf = (some: string[]) =>
    some.map((key) => ({ at: tabLayout.columns.get(key) ?? 0, value: true }));
  const hidden = addressesOf(keys.filter((key) => isHidden(tabLayout, key)));
  const middle = addressesOf(hasHighRows(tabLayout) ? keys : []);
  const rows = Math.max(tabLayout.last, ...tabLayout.rows.values());
  return [
    ...(isFresh
      ? widthsOfMany(
          tabLayout,
          keys.filter((key) => !leading.includes(key)),
        )
      : widths(tabLayout, keys)),
    ...runs(hidden).map(({ first, count }): Write => ({ act: 'hideColumns', column: first, count })),
    ...runs(middle).map(({ first, count }): Write => ({ act: 'middle', column: first, count, rows })),
  ];
}

export const widths = (tabLayout: TabLayout, keys: string[]): FrameAct[] =>
  acts(placed(tabLayout, [...widthsOf(tabLayout, keys)]));

const placed = ({ columns }: TabLayout, wanted: [string, number][]): Wide[] =>
  wanted.map(([key, value]) => ({ at: columns.get(key) ?? 0, value }));

/** Nobody sees how wide a hidden column is: it is as wide as the one before it, so that both are set at once. */
function widthsOf(tabLayout: TabLayout, keys: string[]): Map<string, number> {
  let before = plainWide;
  return new Map(
    keys.map((key) => {
      before = isHidden(tabLayout, key) ? before : widthOf(tabLayout, key);
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
function widthsOfMany(tabLayout: TabLayout, keys: string[]): Write[] {
  const all = placed(tabLayout, [...widthsOf(tabLayout, keys)]);
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
const hasHighRows = ({ tab }: TabLayout): boolean =>
  tab.shape === 'table' || (tab.shape === 'form' && isProse(tab));

const isHidden = (tabLayout: TabLayout, key: string): boolean =>
  tabLayout.blueprint.columns.find((entry) => entry.key === key)?.column?.hidden === true;
