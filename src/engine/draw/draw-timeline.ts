import type { Messages } from '../../messages/messages';
import { monthOf } from '../../workbook/day';
import type { Formula } from '../../workbook/formula';
import { type TimelineTab, type WeekRow, weekKey, weekRows } from '../../workbook/tab';
import { beginnings, weeksOf } from '../../workbook/weeks';
import { range } from '../sheet/grid';
import type { Pen } from './pen';

interface TimelineWords {
  columns: Record<string, { name: string }>;
  head: Record<string, string>;
  legend: Record<string, string>;
}

/** The timeline's headers, its legend, its weeks, and a row for each turn; the bars are painted. */
export function drawTimeline(pen: Pen, tab: TimelineTab): void {
  const { ground, arranged } = pen;
  const said = ({ tabs }: Messages) => tabs.timeline as TimelineWords;
  for (const [key, column] of Object.entries(tab.columns)) {
    pen.putWords('header', key, (messages) => said(messages).columns[key]?.name ?? key);
    const formula = pen.formulaInRows(column.formula(ground.world, {}));
    for (const row of range(arranged.last).slice(arranged.first - 1))
      pen.put(row, arranged.columns.get(key) ?? 0, formula(row));
  }
  for (const [key, tone] of Object.entries(tab.legend))
    pen.putWords('years', key, (messages) => said(messages).legend[tone] ?? tone);
  for (const [row, head] of Object.entries(tab.head)) {
    pen.putWords(row, head.label, (messages) => said(messages).head[row] ?? row);
    for (const [key, cell] of Object.entries(head.cells))
      pen.putFormula(row, key, cell.formula(ground.world, {}));
  }
  drawWeeks(pen, tab);
}

/** Years and months leave the cells after them blank, so that their names have room. */
function drawWeeks(pen: Pen, tab: TimelineTab): void {
  const weeks = weeksOf(pen.ground.months);
  const all = weeks.map((_, index) => index + 1);
  const places: Record<WeekRow, number[]> = {
    years: beginnings(weeks, (day) => day.slice(0, 4)),
    months: beginnings(weeks, monthOf),
    today: all,
    header: all,
  };
  for (const row of weekRows)
    for (const week of all) {
      const formula: Formula | null = places[row].includes(week) ? tab.weeks[row](week) : null;
      pen.putFormula(row, weekKey(week), formula);
    }
}
