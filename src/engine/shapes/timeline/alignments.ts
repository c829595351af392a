import type { Sides } from '../../look/sides';
import type { TabLayout } from '../../resolve/tab-layout';
import type { Write } from '../../sheet/writes';
import { hasNewWeeks, hasWeeks, weekBlock } from './week-columns';

/** Days and marks stand in the middle of their narrow columns; years and months run on from where they begin. */
export function timelineAlignments(tabLayout: TabLayout, { side, before }: Sides): Write[] {
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
