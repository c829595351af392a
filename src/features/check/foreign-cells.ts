import type { Layout } from '../../engine/lay-out';
import type { Plan } from '../../model/plan';
import { tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import { currencyInFormat, standsFor } from '../../workbook/currency-signs';
import { typedParts } from '../../workbook/tab';

const numbers = ['money', 'number', 'whole', 'monthly'];

/** The tabs in which amounts are typed. */
export const tabsWithAmounts = tabIds.filter((id) =>
  Object.values(typedParts(tabOf(id))).some(({ kind }) => kind === 'money' || kind === 'monthly'),
);

/** Numbers whose format shows another currency than the plan's, which a spreadsheet gives a cell in which it is typed. */
export function foreignCells(
  { tabLayouts, context }: Layout,
  formatsOf: (tab: TabId) => string[][],
): Plan['foreign'] {
  const { currency } = context.environment;
  return tabsWithAmounts.flatMap((tab) => {
    const tabLayout = tabLayouts[tab];
    if (!tabLayout) return [];
    const { grid, columns, rows } = tabLayout;
    const parts = typedParts(tabOf(tab));
    const isTyped = (key: string) => numbers.includes(parts[key.split(':')[0] ?? '']?.kind ?? '');
    const ours = [...columns].filter(([key]) => isTyped(key)).map(([, column]) => column);
    const answers = [...rows].filter(([key]) => isTyped(key)).map(([, row]) => row);
    const answer = columns.get('answer');
    return formatsOf(tab).flatMap((line, above) =>
      line.flatMap((format, before): Plan['foreign'] => {
        const [row, column] = [above + 1, before + 1];
        const isHere = ours.includes(column) || (column === answer && answers.includes(row));
        const sign = isHere ? currencyInFormat(format) : undefined;
        const value = grid.value(row, column);
        if (sign === undefined || standsFor(sign, currency) || typeof value !== 'number') return [];
        return [{ place: { tab, row, column }, sign, value }];
      }),
    );
  });
}
