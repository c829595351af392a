import { kpiOf } from '../../kpis/catalogue';
import type { Plan } from '../../model/plan';
import { provingKpi, statusOf } from '../../model/standing';
import type { CellAddress, TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Fact, Finding } from '../finding';
import type { Rule } from '../rule';

type Row = TableRow<RowOf<'goals'>> | TableRow<RowOf<'kpis'>>;

/** Goals, and KPIs that prove none, which are off track, or whose forecast misses their target. */
export const offTrack: Rule = (plan) => {
  const { goals, kpis } = plan.records.tables;
  const told = new Set<Row>();
  const found = goals.flatMap((goal): Finding[] => {
    const kpi = provingKpi(plan, goal);
    const place = plan.cell('goals', goal.row, 'status');
    const one = standing(plan, goal, { figures: kpi ?? goal, place, name: nameOf('goals', goal) });
    if (one.length > 0 && kpi) told.add(kpi);
    return one;
  });
  const alone = kpis.filter((kpi) => !told.has(kpi));
  return [
    ...found,
    ...alone.flatMap((kpi) =>
      standing(plan, kpi, {
        figures: kpi,
        place: plan.cell('kpis', kpi.row, 'status'),
        name: nameOf('kpis', kpi),
      }),
    ),
  ];
};

interface Told {
  /** The row whose formulas tell the figures. */
  figures: Row;
  place: CellAddress;
  name: Fact;
}

function standing(plan: Plan, row: Row, { figures, place, name }: Told): Finding[] {
  const status = statusOf(row);
  const { target } = row.typed;
  const { actual, forecast } = figures.computed;
  if (target === undefined || typeof actual !== 'number') return [];
  const said = (value: number) => figure(plan, row, value);
  const facts = { name, target: said(target) };
  if (status === 'offTrack')
    return [{ code: 'offTrack', severity: 'result', place, facts: { ...facts, actual: said(actual) } }];
  return status === 'atRisk' && typeof forecast === 'number'
    ? [{ code: 'forecastMissed', severity: 'result', place, facts: { ...facts, forecast: said(forecast) } }]
    : [];
}

/** Amounts from here on need no cents. */
const whole = 1000;

/** Forecasts have more digits than anybody believes. */
function figure(plan: Plan, { typed }: Row, value: number): Fact {
  const { unit = kpiOf('metric' in typed ? typed.metric : 'kpi' in typed ? typed.kpi : undefined)?.unit } =
    typed;
  if (unit === 'money')
    return { minor: toMinor(Math.abs(value) < whole ? value : Math.round(value), plan.currency) };
  if (unit === 'share' || unit === 'points') return { share: value };
  return { number: Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value) };
}
