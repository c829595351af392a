import { columnLetters } from '../workbook/a1';
import { type Tone, tones } from '../workbook/tab';
import type { Arranged } from './arrange';
import { barColours, ink, todayShade } from './palette';
import { hasWeeks, weekBlock } from './week-columns';
import type { StatusRule } from './writes';

/**
 * Paints the bars of the timeline, its status words alike, and the week of today. The cells of the weeks hold nothing, so
 * that a hundred campaigns over two years are no ten thousand formulas.
 */
export function barRules(arranged: Arranged): StatusRule[] {
  if (!hasWeeks(arranged)) return [];
  const { first, last, columns, rows } = arranged;
  const cell = (name: string) => `$${columnLetters(columns.get(name) ?? 0)}${first}`;
  const bars = weekBlock(arranged, first, last);
  const above = (row: string) => `${columnLetters(bars.column)}$${rows.get(row) ?? 0}`;
  const statuses = { ...bars, column: columns.get('status') ?? 0, columns: 1 };
  const week = above('header');
  return [
    ...toned((tone) => ({
      ...bars,
      formula: `=(${cell('tone')}=${tone})*(${cell('from')}<=${week})*(${cell('until')}>=${week})*1`,
    })),
    ...toned((tone) => ({ ...statuses, formula: `=(${cell('tone')}=${tone})*1` })),
    {
      ...weekBlock(arranged, rows.get('today') ?? first, last),
      formula: `=(${above('today')}<>"")*1`,
      background: todayShade,
      colour: ink,
    },
  ];
}

const toned = (rule: (tone: number) => Omit<StatusRule, 'background' | 'colour'>): StatusRule[] =>
  (Object.keys(tones) as Tone[]).map((tone) => ({
    ...rule(tones[tone]),
    background: barColours[tone],
    colour: ink,
  }));
