import { kpiOf } from '../../kpis/catalogue';
import { figureKinds } from '../../kpis/figure-kind';
import type { FormulaOf } from '../../workbook/column';
import {
  above,
  atLeast,
  below,
  blank,
  call,
  concat,
  differs,
  equal,
  type Formula,
  isEmpty,
  multiply,
  subtract,
  symbol,
  when,
  whole,
} from '../../workbook/formula';
import { column, ownOf, word } from '../cells';
import { anyNumber, today } from '../figures';
import { isStale } from './figures-day';

const own = ownOf('kpis');

/** What a row is judged as. Formulas know each by its number. */
export const cases = {
  /** No target, or neither more nor less is better. */
  notRated: 1,
  notStarted: 2,
  noData: 3,
  /** A total that is to grow: what it should be grows with the time that has passed. */
  growing: 5,
  /** A total that may not pass its target. */
  capped: 6,
  /** A loss that is allowed. */
  loss: 7,
  /** A total that is to end between two bounds. */
  between: 8,
  /** A level on its way from a baseline to its target. */
  path: 9,
  /** A level that is to be at its target all the time. */
  held: 10,
  heldAtZero: 11,
  /** A level that is to stay between two bounds. */
  within: 12,
  /** Another row says otherwise of the same figure. */
  conflict: 13,
} as const;

export const isCase = (...wanted: (keyof typeof cases)[]): Formula => {
  const [first, ...others] = wanted.map((each) => equal(own('verdictCase'), cases[each]));
  return others.length === 0 && first ? first : call('OR', ...(first ? [first, ...others] : others));
};

/** 1 where more is better, −1 where less is, 0 where it is to stay between two bounds; blank where nobody says. */
export const way: FormulaOf = (_, row) => {
  const known = kpiOf(row['kpi'])?.direction;
  const minus = subtract(0, 1);
  const usual = known === 'up' ? whole(1) : known === 'down' ? minus : known ? whole(0) : blank;
  const says = (direction: 'up' | 'down' | 'within') =>
    equal(own('direction'), word('directions', direction));
  return when(says('up'), 1, when(says('down'), minus, when(says('within'), 0, usual)));
};

/** What rows of one figure share: the KPI, its window, and how it is read. */
export const twin = when(
  isEmpty(own('kpi')),
  blank,
  [own('start'), own('due'), own('reading')].reduce(
    (before, next) => concat(concat(before, symbol('|')), next),
    own('kpi'),
  ),
);
const differ = (cells: 'target' | 'way') => {
  const tests = [column('kpis', 'twin'), own('twin'), column('kpis', 'target'), anyNumber];
  return differs(
    call('MAXIFS', column('kpis', cells), ...tests),
    call('MINIFS', column('kpis', cells), ...tests),
  );
};

const isTotal = equal(call('ABS', own('kind')), figureKinds.total);
const fallsFrom = when(below(own('kind'), 0), 1, 0);
const gain = multiply(own('way'), subtract(own('target'), fallsFrom));
const ofTotal = when(
  equal(own('way'), 0),
  cases.between,
  when(
    above(gain, 0),
    cases.growing,
    when(above(multiply(own('way'), own('kind')), 0), cases.loss, cases.capped),
  ),
);
const toGo = when(
  call('ISNUMBER', own('baseline')),
  multiply(own('way'), subtract(own('target'), own('baseline'))),
  0,
);
const ofLevel = when(
  equal(own('way'), 0),
  cases.within,
  when(above(toGo, 0), cases.path, when(equal(own('target'), 0), cases.heldAtZero, cases.held)),
);

const ofFigure = when(
  call('OR', differ('target'), differ('way')),
  cases.conflict,
  when(
    call('AND', call('ISNUMBER', own('start')), below(today, own('start'))),
    cases.notStarted,
    when(
      call('OR', call('NOT', call('ISNUMBER', own('actual'))), isStale),
      cases.noData,
      when(isTotal, ofTotal, ofLevel),
    ),
  ),
);

/** Which line of the decision table the row is judged by. */
export const verdictCase = when(
  isUnused(),
  blank,
  when(
    call('AND', call('ISNUMBER', own('target')), call('ISNUMBER', own('way'))),
    call('IFERROR', ofFigure, cases.noData),
    cases.notRated,
  ),
);

function isUnused(): Formula {
  return call('AND', isEmpty(own('id')), isEmpty(own('kpi')));
}

/** The due day has come, and its month has a figure: nothing is on its way any more. */
export const isDue = call('AND', atLeast(today, own('due')), atLeast(own('figuresDay'), own('due')));
