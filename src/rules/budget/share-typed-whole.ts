import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import { typedRows } from '../../records/typed-rows';
import { tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import { typedParts } from '../../workbook/tab';
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
  const shares = Object.entries(typedParts(tabOf(id))).filter(([, { kind }]) => kind === 'share');
  return typedRows(plan.records, id).flatMap(({ typed, row }) =>
    shares.flatMap(([key]): Share[] => {
      const value = new Map<string, unknown>(Object.entries(typed)).get(key);
      const place = row === undefined ? plan.headCell(id, key, 'answer') : plan.cell(id, row, key);
      return typeof value === 'number' ? [{ key, value, place }] : [];
    }),
  );
}
