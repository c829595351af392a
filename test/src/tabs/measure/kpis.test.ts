import { kpiIds } from '../../../../src/kpis/catalogue';
import { tabs } from '../../../../src/tabs/all';
import type { Environment } from '../../../../src/workbook/column';
import { evaluate } from '../../workbook/evaluate';

const environment: Environment = { has: () => true, currency: 'EUR' };

test.each(kpiIds)(
  'a row whose KPI is no longer %s shows nothing until its formula is filled in anew',
  (kpi) => {
    const formula = tabs.kpis.columns.actual.formula(environment, { kpi });
    expect(formula && evaluate(formula, { kpi: 'another one' })).toBe('');
  },
);
