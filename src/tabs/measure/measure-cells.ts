import type { MeasureCells } from '../../kpis/kpi-formula';
import { type Measure, measures } from '../../kpis/measures';
import type { Code } from '../../workbook/choice-lists';
import type { Environment } from '../../workbook/column';
import {
  add,
  call,
  concat,
  equal,
  type Formula,
  isEmpty,
  multiply,
  over,
  subtract,
  symbol,
  when,
} from '../../workbook/formula';
import { answer, column, headMonths, monthColumn, monthDays, ownDay, ownOf, word } from '../cells';
import { anyNumber, firstDay, lastDay, today } from '../figures';
import { dayBefore, valueInWindow } from './in-window';
import { type Figures, figuresOfMonth, figuresToDate, hasNone } from './measure-figures';

interface Figure {
  value: Formula;
  missing: Formula;
}

const setting = (row: 'grossMargin' | 'totalBudget'): Figure => ({
  value: answer('start', row),
  missing: isEmpty(answer('start', row)),
});
/** Days of a period and how many of them have passed. */
const daysIn = (first: Formula, last: Formula, now: Formula) => {
  const total = add(subtract(last, first), 1);
  return { total, elapsed: call('MEDIAN', 0, total, add(subtract(now, first), 1)) };
};
const inBudget = (value: Formula): Figure => ({
  value,
  missing: equal(call('COUNTIF', column('budget', 'total'), anyNumber), 0),
});
/** Payments in a state; between two days where that is asked. */
const spent = (state: Code<'spendStates'>, ...days: Formula[]): Figure => {
  const tests = [column('spend', 'state'), word('spendStates', state), ...days];
  return {
    value: call('SUMIFS', column('spend', 'amount'), ...tests),
    missing: equal(call('COUNTIFS', ...tests), 0),
  };
};

type Known = (environment: Environment) => Partial<Record<Measure, Figure>>;
const settings = { grossMargin: setting('grossMargin'), totalBudget: setting('totalBudget') };

/** A period as other tabs know it: its first and last day, its months, and the day until which it is reckoned. */
interface Period {
  first: Formula;
  last: Formula;
  months: Formula;
  now: Formula;
  planned: Formula;
  paid: Formula[];
}

/** What other tabs know already and nobody needs to type again. */
const knownIn =
  ({ first, last, months, now, planned, paid }: Period): Known =>
  (environment) => {
    const days = daysIn(first, last, now);
    const inPlan = (value: Formula): Figure => ({ value, missing: isEmpty(last) });
    return {
      ...settings,
      daysTotal: inPlan(days.total),
      daysElapsed: inPlan(days.elapsed),
      monthsElapsed: inPlan(over(multiply(months, days.elapsed), days.total)),
      plannedSpend: inBudget(planned),
      remainingPlanned: inBudget(call('SUM', column('budget', 'toCommit'))),
      ...(environment.has('spend')
        ? { marketingCost: spent('actual', ...paid), remainingCommitted: spent('committed') }
        : {}),
    };
  };

const knownToDate = knownIn({
  first: firstDay,
  last: lastDay,
  months: answer('start', 'months'),
  now: today,
  planned: call('SUM', column('budget', 'plannedToDate')),
  paid: [],
});

const own = ownOf('kpis');
const monthNumber = (date: Formula) => add(multiply(call('YEAR', date), 12), call('MONTH', date));
const until = concat(symbol('<='), own('figuresDay'));
const budgetDays = monthDays('budget', 'months');
const knownInWindow = knownIn({
  first: add(dayBefore, 1),
  last: own('due'),
  months: add(subtract(monthNumber(own('due')), monthNumber(own('start'))), 1),
  now: own('figuresDay'),
  planned: call(
    'SUMIFS',
    headMonths('budget', 'proofMonths', 'months'),
    budgetDays,
    concat(symbol('>'), dayBefore),
    budgetDays,
    until,
  ),
  paid: [column('spend', 'date'), concat(symbol('>'), dayBefore), column('spend', 'date'), until],
});

const day = ownDay('months');
const inMonth = [
  column('spend', 'date'),
  concat(symbol('>='), day),
  column('spend', 'date'),
  concat(symbol('<='), call('EOMONTH', day, 0)),
];
const plannedInMonth = monthColumn('budget', 'months');

/** The same of one month; days that have passed and money that remains are of the whole plan, and no month's. */
const knownOfMonth: Known = (environment) => ({
  ...settings,
  plannedSpend: {
    value: call('SUM', plannedInMonth),
    missing: equal(call('COUNTIF', plannedInMonth, anyNumber), 0),
  },
  ...(environment.has('spend') ? { marketingCost: spent('actual', ...inMonth) } : {}),
});

/** All rows of a measure together; the margins of two rows do not add up, their mean it is. */
const typedIn =
  (figures: Figures) =>
  (measure: Measure): Formula => {
    const name = word('measures', measure);
    return measures[measure].kind === 'rate' ? over(figures.of(name), figures.count(name)) : figures.of(name);
  };

/** Of the whole plan to date: on the metrics, else where the plan itself knows. */
export const cellsToDate = (environment: Environment): MeasureCells =>
  measureCells(figuresToDate, typedIn(figuresToDate), knownToDate(environment));
/** Of the window of the KPI in whose row the formula stands, until the day of its figures. */
export const cellsInWindow = (environment: Environment): MeasureCells =>
  measureCells(figuresToDate, valueInWindow, knownInWindow(environment));
/** Of the month that the formula stands in. */
export const cellsOfMonth = (environment: Environment): MeasureCells =>
  measureCells(figuresOfMonth, typedIn(figuresOfMonth), knownOfMonth(environment));

function measureCells(
  figures: Figures,
  typed: (measure: Measure) => Formula,
  elsewhere: ReturnType<Known>,
): MeasureCells {
  return {
    value(measure) {
      const other = elsewhere[measure];
      return other
        ? when(hasNone(figures, word('measures', measure)), other.value, typed(measure))
        : typed(measure);
    },
    missing(measure) {
      const other = elsewhere[measure];
      const missing = hasNone(figures, word('measures', measure));
      return other ? call('AND', missing, other.missing) : missing;
    },
  };
}
