import { eachRow, linkedFrom } from '../each-row';

/** Somebody who answers for money in a workbook that they may not write in. */
export const keeperViews = eachRow(
  { code: 'keeperViews', severity: 'warning', table: 'people', column: 'access', needs: ['budget'] },
  (plan) => {
    const keepers = linkedFrom(plan, 'budget', 'owner');
    const edit = { choice: ['accesses', 'edit'] as const };
    return ({ id, row, typed: { access } }) => {
      if (!keepers.has(id) || access === undefined || access === 'edit') return null;
      return {
        facts: { access: { choice: ['accesses', access] } },
        fixes: [
          {
            code: 'setTo',
            facts: { column: { column: ['people', 'access'] }, value: edit },
            cells: [{ place: plan.cell('people', row, 'access'), content: 'edit' }],
          },
        ],
      };
    };
  },
);
