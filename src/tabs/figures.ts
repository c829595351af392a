import type { Code } from '../workbook/choice-lists';
import {
  above,
  add,
  atMost,
  below,
  blank,
  call,
  concat,
  differs,
  divide,
  equal,
  type Formula,
  isEmpty,
  isNumber,
  linkedId,
  linksTo,
  lookUp,
  multiply,
  subtract,
  symbol,
  when,
  whole,
} from '../workbook/formula';
import type { TableId } from '../workbook/tab-ids';
import { answer, type ColumnOf, column, ownId, ownOf, word } from './cells';

/** Of rows that are done by a day. */
const ownStatus = ownOf('content', 'tasks')('status');

/** The day everything is reckoned at: the as-of day of the settings, else today. */
export const today = answer('start', 'today');
export const firstDay = answer('start', 'firstMonth');
export const lastDay = answer('start', 'lastDay');

/** A criterion that every number meets, and no text or blank. */
export const anyNumber = symbol('>-1000000000000000');

/** After every day that a plan could name. */
const farDay = 99_999;

/** What puts rows in order of a day, those without one last; no two rows of a tab have the same. */
export const orderByDay = (day: Formula): Formula =>
  add(multiply(when(call('ISNUMBER', day), day, farDay), 100_000), call('ROW'));

/** The place in its table of the n-th row whose day, in a column made by `orderByDay`, is today or later; else an error. */
export function placeOfNext(orders: Formula, turn: number): Formula {
  const past = call('COUNTIF', orders, concat(symbol('<'), multiply(today, 100_000)));
  const order = call('SMALL', orders, add(past, turn));
  return call('MATCH', when(below(order, farDay * 100_000), order, blank), orders, 0);
}

/** Rows in use of a table. */
export const rowsInUse = (tab: TableId | 'checks'): Formula =>
  call('COUNTIF', column<TableId | 'checks'>(tab, 'id'), symbol('?*'));

/** Decisions of reviews that are not carried out yet; those that change one thing alone, where it is said which. */
export function openDecisions(changes?: Code<'changes'>): Formula {
  const decided = [
    column('reviews', 'decision'),
    symbol('?*'),
    ...(changes ? [column('reviews', 'changes'), word('changes', changes)] : []),
  ];
  const done = [column('reviews', 'done'), word('yesNo', 'yes')];
  return subtract(call('COUNTIFS', ...decided), call('COUNTIFS', ...decided, ...done));
}

/** How many links of a table's columns lead to this row. */
export function countLinks<Id extends TableId>(tab: Id, linkColumns: ColumnOf<Id>[]): Formula {
  const [first, ...others] = linkColumns.map((name) => call('COUNTIF', column(tab, name), linksTo(ownId)));
  return when(isEmpty(ownId), blank, others.reduce(add, first ?? whole(0)));
}

/** Sum of a column over the rows of a table that link to this row. */
export const sumLinks = <Id extends TableId>(
  tab: Id,
  linkColumn: ColumnOf<Id>,
  summed: ColumnOf<Id>,
): Formula =>
  when(isEmpty(ownId), blank, call('SUMIF', column(tab, linkColumn), linksTo(ownId), column(tab, summed)));

/** What stands in a column of the row that a cell links to, as text; nothing where the cell or the other is blank. */
export const ofLinked = <Id extends TableId>(tab: Id, cell: Formula, wanted: ColumnOf<Id>): Formula =>
  when(
    isEmpty(cell),
    blank,
    concat(lookUp(linkedId(cell), column<TableId>(tab, 'id'), column(tab, wanted)), blank),
  );

/** A part of the sum of a column; empty where either is. */
export const shareOf = <Id extends TableId>(part: Formula, tab: Id, summed: ColumnOf<Id>): Formula =>
  when(isEmpty(part), blank, divide(part, call('SUM', column(tab, summed))));

/** What puts rows that are numbered from 1 to 5 in order, the highest number first, within a kind; no two rows have the same. */
export const orderByWeight = (kind: Formula | number, weight: Formula): Formula =>
  add(
    multiply(subtract(add(multiply(kind, 10), 9), call('IFERROR', multiply(weight, 1), 0)), 100_000),
    call('ROW'),
  );

/** The place of the n-th row of a kind in a column made by `orderByWeight`; else an error. */
export const placeOfKind = (orders: Formula, kind: number, turn: number): Formula => {
  const from = call('COUNTIF', orders, concat(symbol('<'), whole(kind * 1_000_000)));
  const order = call('SMALL', orders, add(from, turn));
  return call('MATCH', when(below(order, (kind + 1) * 1_000_000), order, blank), orders, 0);
};

/** Amount − wanted, both as they are shown, to the minor unit; empty without both, in numbers. */
export const gap = (amount: Formula, wanted: Formula, digits: number): Formula =>
  when(
    isNumber(amount, wanted),
    call('ROUND', subtract(call('ROUND', amount, digits), call('ROUND', wanted, digits)), digits),
  );

interface Judged {
  difference: Formula;
  wanted: Formula;
  /** A share of what is wanted. */
  tolerance: Formula | number;
  /** Decimals of the currency. */
  digits: number;
}

/** The verdict on a difference: holds to the minor unit, within the tolerance, over or under. */
export function verdict({ difference, wanted, tolerance, digits }: Judged): Formula {
  const says = (code: Code<'verdicts'>) => word('verdicts', code);
  return when(
    isEmpty(difference),
    says('noTotal'),
    when(
      equal(difference, 0),
      says('holds'),
      when(
        atMost(call('ABS', difference), call('ROUND', call('ABS', multiply(wanted, tolerance)), digits)),
        says('within'),
        when(above(difference, 0), says('over'), says('under')),
      ),
    ),
  );
}

/** Late when its day is past and it is neither done nor stopped; empty without a day. */
export const lateWord = (day: Formula): Formula =>
  when(
    call('OR', isEmpty(ownId), call('NOT', call('ISNUMBER', day))),
    blank,
    when(
      call(
        'AND',
        below(day, today),
        differs(ownStatus, word('workStatuses', 'done')),
        differs(ownStatus, word('workStatuses', 'stopped')),
      ),
      word('lateness', 'late'),
      word('lateness', 'inTime'),
    ),
  );
