import { given, ratio } from '../../../kpis/kpi';
import { kpiFormula, type MeasureCells } from '../../../kpis/kpi-formula';
import type { Measure } from '../../../kpis/measures';
import { type ComputedColumn, computed, type FormulaOf, type Shown } from '../../../workbook/column';
import {
  above,
  blank,
  call,
  divide,
  type Formula,
  isNumber,
  lookUp,
  multiply,
  over,
  subtract,
  when,
} from '../../../workbook/formula';
import type { RowOf } from '../../cells';
import { answer, column, word } from '../../cells';
import { cellsToDate } from '../measure-cells';

const worded = (row: RowOf<'summary'>) => answer('summary', row);
const ofNumbers = (cells: Formula[], result: Formula) => when(isNumber(...cells), result, blank);

const row = (shown: Shown, formula: (cells: MeasureCells) => Formula): ComputedColumn => {
  const inEnvironment: FormulaOf = (environment) => formula(cellsToDate(environment));
  return computed(shown, inEnvironment);
};

/** The target of revenue: of its KPI, else of the goal that it measures. */
const revenue = word('kpis', 'revenue');
const ofKpi = lookUp(revenue, column('kpis', 'kpi'), column('kpis', 'target'));
const ofGoal = lookUp(revenue, column('goals', 'metric'), column('goals', 'target'));
const isSet = (target: Formula) => call('IFERROR', above(target, 0), 0);
const orBlank = (target: Formula) => when(call('AND', call('ISNUMBER', target), isSet(target)), target);
const revenueGoal = when(call('AND', call('ISNUMBER', ofKpi), isSet(ofKpi)), ofKpi, orBlank(ofGoal));

/** So many of a measure for each new customer as there were to date. */
const needed = (measure: Measure) =>
  row('whole', (cells) =>
    when(
      call(
        'OR',
        call('NOT', isNumber(worded('customersNeeded'))),
        cells.missing(measure),
        cells.missing('newCustomers'),
      ),
      blank,
      call(
        'IFERROR',
        multiply(worded('customersNeeded'), over(cells.value(measure), cells.value('newCustomers'))),
        blank,
      ),
    ),
  );
const costOf = (measure: Measure) =>
  row('money', (cells) => kpiFormula(ratio('marketingCost', measure), cells));
const bought = (cost: 'visitorCost' | 'leadCost' | 'opportunityCost' | 'customerCost') =>
  row('whole', () =>
    ofNumbers([worded('totalBudget'), worded(cost)], divide(worded('totalBudget'), worded(cost))),
  );

/** From the revenue goal back to visitors, at the rates of the figures to date, and what each costs. */
export const reverseFunnel = {
  funnel: { kind: 'heading' },
  revenueGoal: row('money', () => revenueGoal),
  saleValue: row('money', (cells) =>
    kpiFormula(given('averageDeal', ratio('revenue', 'newCustomers')), cells),
  ),
  customersNeeded: row('whole', () =>
    ofNumbers(
      [worded('revenueGoal'), worded('saleValue')],
      divide(worded('revenueGoal'), worded('saleValue')),
    ),
  ),
  opportunitiesNeeded: needed('opportunities'),
  leadsNeeded: needed('leads'),
  visitorsNeeded: needed('visitors'),
  customerCost: costOf('newCustomers'),
  opportunityCost: costOf('opportunities'),
  leadCost: costOf('leads'),
  visitorCost: costOf('visitors'),
  funnelCost: row('money', () =>
    ofNumbers(
      [worded('customersNeeded'), worded('customerCost')],
      multiply(worded('customersNeeded'), worded('customerCost')),
    ),
  ),
  budgetLeft: row('money', () =>
    ofNumbers(
      [worded('totalBudget'), worded('funnelCost')],
      subtract(worded('totalBudget'), worded('funnelCost')),
    ),
  ),
  buys: { kind: 'heading' },
  visitorsBought: bought('visitorCost'),
  leadsBought: bought('leadCost'),
  opportunitiesBought: bought('opportunityCost'),
  customersBought: bought('customerCost'),
  revenueBought: row('money', () =>
    ofNumbers(
      [worded('customersBought'), worded('saleValue')],
      multiply(worded('customersBought'), worded('saleValue')),
    ),
  ),
} as const;
