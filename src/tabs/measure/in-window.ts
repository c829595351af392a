import { type Kpi, measuresOf } from '../../kpis/kpi';
import { type Measure, measures } from '../../kpis/measures';
import type { Code } from '../../workbook/choice-lists';
import {
  above,
  add,
  atLeast,
  atMost,
  call,
  concat,
  differs,
  equal,
  type Formula,
  isEmpty,
  multiply,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { column, monthDays, monthSpan, ownMonths, ownOf, word } from '../cells';
import { anyNumber, firstDay, today } from '../figures';
import { figuresToDate, hasNone } from './measure-figures';

const own = ownOf('kpis');

const names = column('metrics', 'measure');
const days = monthDays('metrics', 'months');
const cells = monthSpan('metrics', 'months');
const isNumber = call('ISNUMBER', cells);
const both = (...tests: [Formula, ...Formula[]]): Formula => tests.reduce(multiply);

/** A day, and the due day at the latest; a plan that nobody gave an end has none. */
export const untilDue = (day: Formula): Formula =>
  when(call('ISNUMBER', own('due')), call('MIN', day, own('due')), day);

/** The last day before the months of the row's window. */
export const dayBefore = call('EOMONTH', own('start'), -1);
const inWindow = (name: Formula, until: Formula): Formula =>
  both(equal(names, name), above(days, dayBefore), atMost(days, until));
const inMonthOf = (name: Formula, day: Formula): Formula =>
  call('SUMPRODUCT', both(equal(names, name), equal(days, add(call('EOMONTH', day, -1), 1))), cells);

const sum = (name: Formula) => call('SUMPRODUCT', inWindow(name, own('figuresDay')), cells);
const count = (name: Formula) => call('SUMPRODUCT', both(inWindow(name, own('figuresDay')), isNumber));
const rows = figuresToDate.count;
const toDate = figuresToDate.of;

/** What a measure came to in the row's window, until the day of its figures, by how its months make a period. */
const byKind: Record<Code<'flowStock'>, (name: Formula) => Formula> = {
  flow: sum,
  // Each row's own mean, and their sum.
  average: (name) => over(multiply(sum(name), rows(name)), count(name)),
  opening: (name) => when(atMost(own('start'), firstDay), toDate(name), inMonthOf(name, own('start'))),
  // Rows that are not as far as others count with their last value while the window lasts.
  stock: (name) => when(atLeast(own('due'), today), toDate(name), inMonthOf(name, own('figuresDay'))),
  rate: (name) => over(toDate(name), rows(name)),
};

export const valueInWindow = (measure: Measure): Formula =>
  byKind[measures[measure].kind](word('measures', measure));

/** Of a measure of people's own, whose row of the metrics says how it is read. */
export const valueAsRead = (name: Formula, reading: Formula): Formula => {
  const isRead = (kind: Code<'flowStock'>) => equal(reading, word('flowStock', kind));
  return when(
    isRead('average'),
    byKind.average(name),
    when(
      isRead('opening'),
      byKind.opening(name),
      when(isRead('stock'), byKind.stock(name), when(isRead('rate'), byKind.rate(name), byKind.flow(name))),
    ),
  );
};

/** Beyond every column. */
const farColumn = 99_999;

/** The last column of the window, until today, in which a measure has a number: 0 where it has none, far where it is not measured. */
const lastColumn = (name: Formula): Formula =>
  when(
    hasNone(figuresToDate, name),
    farColumn,
    call('SUMPRODUCT', call('MAX', both(inWindow(name, untilDue(today)), isNumber, call('COLUMN', cells)))),
  );

const isMoving = (kind: Code<'flowStock'>) => kind !== 'opening' && kind !== 'rate';
const movesInOwn = (part: 'first' | 'second' | 'third') =>
  call(
    'AND',
    ...(['opening', 'rate'] as const).map((kind) => differs(own(`${part}Reading`), word('flowStock', kind))),
  );

/** The column up to which a KPI has figures: all of its measures that go on from month to month. */
export function lastColumnOf(kpi: Kpi | undefined, firstName: Formula): Formula {
  if (!kpi) {
    const first = lastColumn(firstName);
    const ofPart = (part: 'second' | 'third') =>
      when(
        call('OR', isEmpty(own('first')), isEmpty(own(part)), call('NOT', movesInOwn(part))),
        farColumn,
        lastColumn(own(part)),
      );
    const others = call('MIN', ofPart('second'), ofPart('third'));
    // Prices are entered when they change: of them alone, the first says how far.
    return when(
      movesInOwn('first'),
      call('MIN', first, others),
      when(atLeast(others, farColumn), first, others),
    );
  }
  const used = measuresOf(kpi.term);
  const moving = used.filter((measure) => isMoving(measures[measure].kind));
  const columns = (moving.length > 0 ? moving : used).map((measure) => lastColumn(word('measures', measure)));
  // Prices are entered when they change: the latest says how far.
  return call(moving.length > 0 ? 'MIN' : 'MAX', ...columns);
}

/** The month that the row's last column stands under: 0 where the window has no figure, −1 where nothing is measured. */
export const monthOfLastColumn: Formula = when(
  atLeast(own('lastColumn'), farColumn),
  subtract(0, 1),
  call(
    'IFERROR',
    call('INDEX', days, 1, add(subtract(own('lastColumn'), call('COLUMN', call('INDEX', days, 1, 1))), 1)),
    0,
  ),
);

/** The latest month of the window that is over in which the row's own months have a number; 0 without any. */
export const lastMonthOver: Formula = call(
  'MAXIFS',
  monthDays('kpis', 'months'),
  ownMonths('months'),
  anyNumber,
  monthDays('kpis', 'months'),
  concat(symbol('>'), dayBefore),
  monthDays('kpis', 'months'),
  concat(symbol('<='), untilDue(call('EOMONTH', add(today, 1), -1))),
);
