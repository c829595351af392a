import type { MeasureCells } from '../../kpis/kpi-formula';
import { type Measure, measures } from '../../kpis/measures';
import type { World } from '../../workbook/column';
import {
  add,
  answer,
  call,
  column,
  equal,
  type Formula,
  isEmpty,
  multiply,
  over,
  subtract,
  when,
  word,
} from '../../workbook/formula';
import { anyNumber, firstDay, lastDay, today } from '../figures';

const names = column('metrics', 'measure');
const toDate = column('metrics', 'toDate');

/** Whether no row of the metrics has a figure under this name. */
export const hasNoFigure = (name: Formula): Formula =>
  equal(call('COUNTIFS', names, name, toDate, anyNumber), 0);
/** The figures to date of all rows with this name: a measure may stand in several, one a channel, say. */
export const figureOf = (name: Formula): Formula => call('SUMIFS', toDate, names, name);

interface Figure {
  value: Formula;
  missing: Formula;
}

const setting = (row: string): Figure => ({
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
const spent = (state: string): Figure => ({
  value: call('SUMIFS', column('spend', 'amount'), column('spend', 'state'), word('spendStates', state)),
  missing: equal(call('COUNTIF', column('spend', 'state'), word('spendStates', state)), 0),
});

/** What other tabs know already and nobody needs to type again. */
const known = (world: World): Partial<Record<Measure, Figure>> => ({
  grossMargin: setting('grossMargin'),
  totalBudget: setting('totalBudget'),
  daysTotal: inPlan(daysTotal),
  daysElapsed: inPlan(daysElapsed),
  monthsElapsed: inPlan(over(multiply(answer('start', 'months'), daysElapsed), daysTotal)),
  plannedSpend: inBudget(call('SUM', column('budget', 'plannedToDate'))),
  remainingPlanned: inBudget(call('SUM', column('budget', 'toCommit'))),
  ...(world.has('spend') ? { marketingCost: spent('actual'), remainingCommitted: spent('committed') } : {}),
});

/** Where KPIs find their measures: on the metrics, else where the plan itself knows. */
export function measureCells(world: World): MeasureCells {
  const elsewhere = known(world);
  const typed = (measure: Measure): Formula => {
    const name = word('measures', measure);
    // The margins of two rows do not add up; their mean it is.
    return measures[measure].kind === 'rate'
      ? over(figureOf(name), call('COUNTIFS', names, name, toDate, anyNumber))
      : figureOf(name);
  };
  return {
    value(measure) {
      const other = elsewhere[measure];
      return other
        ? when(hasNoFigure(word('measures', measure)), other.value, typed(measure))
        : typed(measure);
    },
    missing(measure) {
      const other = elsewhere[measure];
      const missing = hasNoFigure(word('measures', measure));
      return other ? call('AND', missing, other.missing) : missing;
    },
  };
}
