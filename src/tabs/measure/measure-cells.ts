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
import { answer, column, monthColumn, ownDay, word } from '../cells';
import { anyNumber, firstDay, lastDay, today } from '../figures';

const names = column('metrics', 'measure');

/** The figures of measures by their names, for one period. */
export interface Figures {
  /** How many rows of the metrics have one. */
  count(name: Formula): Formula;
  /** All rows together: a measure may stand in several, one a channel, say. */
  of(name: Formula): Formula;
}
const figuresIn = (cells: Formula): Figures => ({
  count: (name) => call('COUNTIFS', names, name, cells, anyNumber),
  of: (name) => call('SUMIFS', cells, names, name),
});
export const figuresToDate = figuresIn(column('metrics', 'toDate'));
/** Of the month that the formula stands in. */
export const figuresOfMonth = figuresIn(monthColumn('metrics', 'months'));
export const hasNone = (figures: Figures, name: Formula): Formula => equal(figures.count(name), 0);

interface Figure {
  value: Formula;
  missing: Formula;
}

const setting = (row: 'grossMargin' | 'totalBudget'): Figure => ({
  value: answer('start', row),
  missing: isEmpty(answer('start', row)),
});
const daysTotal = add(subtract(lastDay, firstDay), 1);
const daysElapsed = call('MEDIAN', 0, daysTotal, add(subtract(today, firstDay), 1));
const inPlan = (value: Formula): Figure => ({ value, missing: isEmpty(lastDay) });
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

/** What other tabs know already and nobody needs to type again. */
const knownToDate: Known = (environment) => ({
  ...settings,
  daysTotal: inPlan(daysTotal),
  daysElapsed: inPlan(daysElapsed),
  monthsElapsed: inPlan(over(multiply(answer('start', 'months'), daysElapsed), daysTotal)),
  plannedSpend: inBudget(call('SUM', column('budget', 'plannedToDate'))),
  remainingPlanned: inBudget(call('SUM', column('budget', 'toCommit'))),
  ...(environment.has('spend')
    ? { marketingCost: spent('actual'), remainingCommitted: spent('committed') }
    : {}),
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

/** To date: on the metrics, else where the plan itself knows. */
export const cellsToDate = (environment: Environment): MeasureCells =>
  measureCells(figuresToDate, knownToDate(environment));
/** Of the month that the formula stands in. */
export const cellsOfMonth = (environment: Environment): MeasureCells =>
  measureCells(figuresOfMonth, knownOfMonth(environment));

function measureCells(figures: Figures, elsewhere: ReturnType<Known>): MeasureCells {
  const typed = (measure: Measure): Formula => {
    const name = word('measures', measure);
    // The margins of two rows do not add up; their mean it is.
    return measures[measure].kind === 'rate' ? over(figures.of(name), figures.count(name)) : figures.of(name);
  };
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
