import type { FormulaOf } from '../../workbook/column';
import {
  add,
  atMost,
  below,
  blank,
  call,
  concat,
  type Formula,
  isEmpty,
  multiply,
  over,
  subtract,
  symbol,
  tabJump,
  when,
} from '../../workbook/formula';
import type { TabRow } from '../../workbook/tab';
import { column, words } from '../cells';
import { form } from '../describe';
import { firstDay, lastDay, today } from '../figures';
import { ifNumber, listed, numbered, text } from '../listed';

const firstOfMonth = (later: number): Formula => add(call('EOMONTH', today, later - 1), 1);
const orders = column('content', 'turn');
const orderFrom = (day: Formula): Formula => multiply(day, 100_000);

/** The place of the n-th piece of content that is dated in a month; else an error. */
function placeIn(later: number, turn: number): Formula {
  const past = call('COUNTIF', orders, concat(symbol('<'), orderFrom(firstOfMonth(later))));
  const order = call('SMALL', orders, add(past, turn));
  return call('MATCH', when(below(order, orderFrom(firstOfMonth(later + 1))), order, blank), orders, 0);
}

const point = (before: Formula, cell: Formula): Formula =>
  concat(before, when(isEmpty(cell), blank, concat(symbol(' · '), cell)));

/** A piece of content of this month or the next, with its day, where it goes out and who makes it. */
const pieceOf =
  (later: number) =>
  (turn: number): TabRow =>
    listed({
      tab: 'content',
      name: 'title',
      place: placeIn(later, turn),
      count: (cell) => ifNumber(cell('date')),
      shown: 'date',
      remark: (cell) => point(point(text(cell('status')), text(cell('channel'))), text(cell('owner'))),
    });

/** A month of the plan: how many pieces are dated in it, and how many the channels’ frequencies ask for. */
function monthRow(turn: number): TabRow {
  const first = call('EDATE', firstDay, turn - 1);
  const last = call('EOMONTH', firstDay, turn - 1);
  const ifInPlan =
    (worded: Formula): FormulaOf =>
    () =>
      call(
        'IFERROR',
        when(call('AND', call('ISNUMBER', firstDay), atMost(first, lastDay)), worded, blank),
        blank,
      );
  const dates = column('content', 'date');
  const from = [dates, concat(symbol('>='), first)];
  const pieces = call('COUNTIFS', ...from, dates, concat(symbol('<='), last));
  const days = add(subtract(last, first), 1);
  const asked = call('ROUND', multiply(call('SUM', column('channels', 'perWeek')), over(days, 7)), 0);
  return {
    kind: 'tab',
    tab: 'content',
    label: ifInPlan(
      tabJump(
        'content',
        concat(
          concat(call('INDEX', words('months'), call('MONTH', first)), symbol(' ')),
          call('YEAR', first),
        ),
      ),
    ),
    count: ifInPlan(pieces),
    remark: (environment, row) =>
      environment.has('channels') ? ifInPlan(concat(symbol('/ '), asked))(environment, row) : null,
  };
}

/** The months of the plan, and what goes out in this one and the next: drawn by formulas from the content. */
export const calendar = form({
  id: 'calendar',
  group: 'plan',
  size: 'full',
  rows: {
    thisMonth: { kind: 'heading', needs: 'content' },
    ...numbered('piece', 10, pieceOf(0)),
    nextMonth: { kind: 'heading', needs: 'content' },
    ...numbered('coming', 10, pieceOf(1)),
    months: { kind: 'heading', needs: 'content' },
    ...numbered('month', 12, monthRow),
  },
});
