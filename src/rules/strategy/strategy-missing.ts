import type { Plan } from '../../model/plan';
import { isUnderWay } from '../../model/plan-size';
import type { CellAddress } from '../../records/records';
import { tableOf } from '../../tabs/all';
import type { TitledPlace } from '../finding';
import type { Rule } from '../rule';

interface Part {
  title: TitledPlace;
  place: CellAddress;
}

/** A plan that is under way without what it is for, for whom and with what move: one finding for all that is missing. */
export const strategyMissing: Rule = (plan) => {
  const [first, ...others] = isUnderWay(plan) ? missingParts(plan) : [];
  if (!first) return [];
  const parts = [first, ...others].map(({ title }) => ({ column: title }));
  return [
    {
      code: 'strategyMissing',
      severity: 'error',
      place: first.place,
      ...(others.length > 0 && { witnesses: others.map(({ place }) => place) }),
      facts: { parts: { list: parts } },
    },
  ];
};

/** Aims, goals, audience, position and moves, as far as the workbook has a tab for them. */
function missingParts(plan: Plan): Part[] {
  const { tables, forms } = plan.records;
  const { positioning, valueProposition } = forms.strategy;
  const isTargeted = tables.segments.some(({ typed }) => typed.targeted !== 'no');
  const table = (id: 'objectives' | 'goals' | 'segments' | 'initiatives', isMissing: boolean): Part[] =>
    isMissing && plan.has(id)
      ? [{ title: [id, 'title'], place: plan.cell(id, plan.freeRow(id, 0), tableOf(id).name) }]
      : [];
  const isOpen = positioning === undefined && valueProposition === undefined && plan.has('strategy');
  const place = plan.headCell('strategy', 'positioning', 'answer');
  return [
    ...table('objectives', tables.objectives.length === 0),
    ...table('goals', tables.goals.length === 0),
    ...table('segments', !isTargeted),
    ...(isOpen ? [{ title: ['strategy', 'positioning'] as const, place }] : []),
    ...table('initiatives', tables.initiatives.length === 0),
  ];
}
