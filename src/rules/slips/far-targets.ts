import { kpiOf } from '../../kpis/catalogue';
import type { Plan } from '../../model/plan';
import { meantNear } from '../../model/scale';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding, PlainFact } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';

/** A target so many times its baseline, with the actual figure no nearer, is a zero too many; a small count may well grow tenfold. */
const farTarget = 8;
const smallCount = 30;

/** A target, baseline or actual far from the other two, in KPIs and goals. */
export const farTargets: Rule = (plan) => [...farIn(plan, 'kpis'), ...farIn(plan, 'goals')];

function farIn(plan: Plan, table: 'kpis' | 'goals'): Finding[] {
  return plan.records.tables[table].flatMap((row): Finding[] => {
    const { baseline, target, unit } = row.typed;
    const kpi = kpiOf('kpi' in row.typed ? row.typed.kpi : undefined);
    const measured = row.computed['actual'];
    const actual = typeof measured === 'number' && measured > 0 ? measured : undefined;
    const expected = row.computed['expected'];
    // What is counted to date is a part of the way.
    const part = kpi?.kind !== 'flow' ? 1 : typeof expected === 'number' && expected > 0.1 ? expected : 0;
    const reached =
      actual !== undefined && part > 0 && (kpi !== undefined || baseline !== undefined)
        ? actual / part
        : undefined;
    const usual = baseline !== undefined && baseline > 0 ? baseline : reached;
    if (target === undefined || target <= 0 || usual === undefined) return [];
    const isShare = (unit ?? kpi?.unit) === 'share';
    if (isShare && target > 1) return [];
    const isFar = target / usual >= farTarget || usual / target >= farTarget;
    const isNear = actual !== undefined && target / actual < farTarget / 2 && actual / target < farTarget / 2;
    if (!isFar || (isNear && actual !== usual && target > usual === actual > usual)) return [];
    const isSmall = Math.min(usual, target) < smallCount && unit !== 'money';
    const shown = (value: number): PlainFact => {
      if (isShare) return { share: value };
      return (unit ?? kpi?.unit) === 'money' ? { minor: toMinor(value, plan.currency) } : { number: value };
    };
    return [
      farFinding({
        place: plan.cell(table, row.row, 'target'),
        witnesses: [plan.cell(table, row.row, 'baseline')],
        severity: isShare || (isSmall && target > usual) ? 'advice' : 'warning',
        name: nameOf(table, row as never),
        part: { column: [table, 'target'] },
        value: target,
        usual,
        meant: meantNear(target, usual, 1.2),
        shown,
      }),
    ];
  });
}
