import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import { isForm, isTypedForm, isTypedTable, tableOf, tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A share above the whole, such as 15 typed where 15 % was meant. */
export const shareTypedWhole: Rule = (plan) =>
  tabIds.flatMap((id) =>
    sharesIn(plan, id).flatMap(({ key, value, place }): Finding[] =>
      value <= 1
        ? []
        : [
            {
              code: 'shareTypedWhole',
              severity: 'error',
              place,
              facts: { value: { number: value }, share: { share: value } },
              fixes: [
                {
                  code: 'setTo',
                  facts: { column: { column: [id, key] }, value: { share: value / 100 } },
                  cells: [{ place, content: value / 100 }],
                },
              ],
            },
          ],
    ),
  );

interface Share {
  key: string;
  value: number;
  place: CellAddress;
}

function sharesIn(plan: Plan, id: TabId): Share[] {
  const tab = tabOf(id);
  if (isTypedTable(id)) {
    const { columns } = tableOf(id);
    const keys = Object.keys(columns).filter((key) => columns[key]?.kind === 'share');
    return plan.records.tables[id].flatMap(({ row, typed }) =>
      keys.flatMap((key) => shareOf(key, typed, plan.cell(id, row, key))),
    );
  }
  const answers = id === 'start' ? plan.records.settings : isTypedForm(id) && plan.records.forms[id];
  if (!isForm(tab) || !answers) return [];
  const keys = Object.keys(tab.rows).filter((key) => tab.rows[key]?.kind === 'share');
  return keys.flatMap((key) => shareOf(key, answers, plan.headCell(id, key, 'answer')));
}

function shareOf(key: string, typed: Record<string, unknown>, place: CellAddress): Share[] {
  const value = typed[key];
  return typeof value === 'number' ? [{ key, value, place }] : [];
}
