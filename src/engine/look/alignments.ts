import type { TabLayout } from '../resolve/lay-out-tab';
import { hasNewWeeks, hasWeeks, weekBlock } from '../resolve/week-columns';
import type { Write } from '../sheet/writes';

/** Where lines begin. */
export type Side = 'left' | 'right';
interface Sides {
  side: Side;
  /** Null: the tab is new. */
  before: Side | null;
}

/** Aligns cells that would not stand well by themselves, in a new tab and when its direction changes. */
export function alignments(tabLayout: TabLayout, sides: Sides): Write[] {
  if (tabLayout.tab.shape === 'timeline') return weeks(tabLayout, sides);
  return tabLayout.tab.shape === 'form' && sides.side !== sides.before ? answers(tabLayout, sides) : [];
}

/** A form's answers stand where its questions end, figures too. */
function answers({ columns, rows }: TabLayout, { side }: Sides): Write[] {
  const column = columns.get('answer') ?? 1;
  return [{ act: 'align', row: 1, column, rows: Math.max(...rows.values()), columns: 1, side }];
}

/** Days and marks stand in the middle of their narrow columns; years and months run on from where they begin. */
function weeks(tabLayout: TabLayout, { side, before }: Sides): Write[] {
  if (!hasWeeks(tabLayout)) return [];
  const at = (row: string) => tabLayout.rows.get(row) ?? 1;
  const names = {
    act: 'align',
    ...weekBlock(tabLayout, at('years'), at('months')),
    side: side === 'right' ? 'right' : 'normal',
  } as const;
  const days = { act: 'align', ...weekBlock(tabLayout, at('today'), at('header')), side: 'center' } as const;
  const isGrown = hasNewWeeks(tabLayout);
  return [
    ...(isGrown || side !== before ? [days] : []),
    // From left to right they do so by themselves.
    ...(side !== (before ?? 'left') || (isGrown && side === 'right') ? [names] : []),
  ];
}
