import { columnLetters } from '../../workbook/a1';
import { type Tone, tones } from '../../workbook/tab';
import type { TabLayout } from '../resolve/lay-out-tab';
import { hasWeeks, weekBlock } from '../resolve/week-columns';
import type { StatusRule } from '../sheet/writes';
import { barColours, ink, todayShade } from './palette';

/**
 * Paints the bars of the timeline, its status words alike, and the week of today. The cells of the weeks hold nothing, so
 * that a hundred campaigns over two years are no ten thousand formulas.
 */
export function barRules(tabLayout: TabLayout): StatusRule[] {
  if (!hasWeeks(tabLayout)) return [];
  const { first, last, columns, rows } = tabLayout;
  const cell = (name: string) => `$${columnLetters(columns.get(name) ?? 0)}${first}`;
  const bars = weekBlock(tabLayout, first, last);
  const above = (row: string) => `${columnLetters(bars.column)}$${rows.get(row) ?? 0}`;
  const week = above('header');
  const isOn = `(${cell('from')}<=${week})*(${cell('until')}>=${week})`;
  const bar = (shade: number) => ({
    ...bars,
    formula: `=(${cell('shade')}=${shade})*${isOn}*1`,
    colour: ink,
  });
  const statuses = { ...bars, column: columns.get('status') ?? 0, columns: 1, colour: ink };
  const colours = Object.entries(tones).map(([tone, number]) => ({ number, ...barColours[tone as Tone] }));
  return [
    ...colours.flatMap(({ number, strong, soft }) => [
      { ...bar(2 * number), background: soft },
      { ...bar(2 * number - 1), background: strong },
    ]),
    ...colours.map(({ number, strong }) => ({
      ...statuses,
      formula: `=(${cell('tone')}=${number})*1`,
      background: strong,
    })),
    {
      ...weekBlock(tabLayout, rows.get('today') ?? first, last),
      formula: `=(${above('today')}<>"")*1`,
      background: todayShade,
      colour: ink,
    },
  ];
}
