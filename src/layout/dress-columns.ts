import type { Arranged } from './arrange';
import { isProse, plainWide, runs, widthOf } from './widths';
import type { FrameAct, Write } from './writes';

/** The columns that all tabs begin with; how wide they are belongs to the frame. */
export const leadingKeys = ({ blueprint }: Arranged): string[] =>
  blueprint.columns.slice(0, 2).map(({ key }) => key);

/** Widths, hidden columns, and where cells stand in high rows: of all in a new tab, else of the columns that were not there before. */
export function dressColumns(arranged: Arranged, isFresh: boolean): Write[] {
  const leading = leadingKeys(arranged);
  const keys = isFresh ? arranged.blueprint.columns.map(({ key }) => key) : arranged.newColumns;
  const placed = (some: string[]) => some.map((key) => ({ at: arranged.columns.get(key) ?? 0, value: true }));
  const hidden = placed(keys.filter((key) => isHidden(arranged, key)));
  const middle = placed(hasHighRows(arranged) ? keys : []);
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

export function widths(arranged: Arranged, keys: string[]): FrameAct[] {
  const wanted = keys.map((key) => ({ at: arranged.columns.get(key) ?? 0, value: widthOf(arranged, key) }));
  return runs(wanted).map(({ first, count, value }) => ({
    act: 'widths',
    column: first,
    count,
    pixels: value,
  }));
}

/** One by one what is not plain, or the commonest width for all and then the exceptions: whichever takes fewer calls. */
function widthsOfMany(arranged: Arranged, keys: string[]): Write[] {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(widthOf(arranged, key), (counts.get(widthOf(arranged, key)) ?? 0) + 1);
  const [common] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? [0];
  const places = keys.map((key) => arranged.columns.get(key) ?? 0);
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  const exceptions = keys.filter((key) => widthOf(arranged, key) !== common);
  const oneByOne = widths(
    arranged,
    keys.filter((key) => widthOf(arranged, key) !== plainWide),
  );
  const commonFirst = [
    { act: 'widths', column: first, count, pixels: common } as const,
    ...widths(arranged, exceptions),
  ];
  return oneByOne.length <= commonFirst.length ? oneByOne : commonFirst;
}

/** Cells beside long answers stand in the middle. */
const hasHighRows = ({ tab }: Arranged): boolean =>
  tab.shape === 'table' || (tab.shape === 'form' && isProse(tab));

const isHidden = (arranged: Arranged, key: string): boolean =>
  arranged.blueprint.columns.find((blue) => blue.key === key)?.column?.hidden === true;
