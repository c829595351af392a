import type { Messages } from '../../messages/messages';
import { tabWords, wordOf } from '../../messages/tab-words';
import { monthOf } from '../../workbook/day';
import type { Formula } from '../../workbook/formula';
import { type TimelineTab, type WeekRow, weekKey, weekRows } from '../../workbook/tab';
import { beginnings, weeksOf } from '../../workbook/weeks';
import { range } from '../sheet/grid';
import type { CellWriter } from './cell-writer';

/** The timeline's headers, its legend, its weeks, and a row for each turn; the bars are painted. */
export function drawTimeline(writer: CellWriter, tab: TimelineTab): void {
  const { context, tabLayout } = writer;
  const worded = (messages: Messages) => tabWords(messages, 'timeline');
  for (const [key, column] of Object.entries(tab.columns)) {
    writer.putWords('header', key, (messages) => wordOf(worded(messages).columns, key).name);
    const formula = writer.formulaInRows(column.formula(context.environment, {}));
    for (const row of range(tabLayout.last).slice(tabLayout.first - 1))
      writer.put(row, tabLayout.columns.get(key) ?? 0, formula(row));
  }
  for (const [key, tone] of Object.entries(tab.legend))
    writer.putWords('years', key, (messages) => wordOf(worded(messages).legend, tone));
  for (const [row, head] of Object.entries(tab.head)) {
    writer.putWords(row, head.label, (messages) => wordOf(worded(messages).head, row));
    for (const [key, cell] of Object.entries(head.cells))
      writer.putFormula(row, key, cell.formula(context.environment, {}));
  }
  drawWeeks(writer, tab);
}

/** Years and months leave the cells after them blank, so that their names have room. */
function drawWeeks(writer: CellWriter, tab: TimelineTab): void {
  const weeks = weeksOf(writer.context.months);
  const all = weeks.map((_, index) => index + 1);
  const addresses: Record<WeekRow, number[]> = {
    years: beginnings(weeks, (day) => day.slice(0, 4)),
    months: beginnings(weeks, monthOf),
    today: all,
    header: all,
  };
  for (const row of weekRows)
    for (const week of all) {
      const formula: Formula | null = addresses[row].includes(week) ? tab.weeks[row](week) : null;
      writer.putFormula(row, weekKey(week), formula);
    }
}
