import type { Measure } from '../../kpis/measures';
import type { Plan } from '../../model/plan';

type Knows = (plan: Plan) => boolean;

const setting =
  (row: 'grossMargin' | 'totalBudget'): Knows =>
  ({ records }) =>
    records.settings[row] !== undefined;
const months: Knows = (plan) => plan.months.length > 0;
const budget: Knows = ({ records }) => records.tables.budget.some(({ typed }) => typed.months !== undefined);
const spend =
  (state: 'actual' | 'committed'): Knows =>
  (plan) =>
    plan.has('spend') && plan.records.tables.spend.some(({ typed }) => typed.state === state);

/** Measures that formulas find elsewhere in the plan where the metrics say nothing of them. */
const elsewhere: Partial<Record<Measure, Knows>> = {
  grossMargin: setting('grossMargin'),
  totalBudget: setting('totalBudget'),
  daysTotal: months,
  daysElapsed: months,
  monthsElapsed: months,
  plannedSpend: budget,
  remainingPlanned: budget,
  marketingCost: spend('actual'),
  remainingCommitted: spend('committed'),
};

export const isKnownElsewhere = (plan: Plan, measure: Measure): boolean =>
  elsewhere[measure]?.(plan) ?? false;
