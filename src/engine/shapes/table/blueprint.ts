import { type Column, type Environment, isMonthly } from '../../../workbook/column';
import type { Month } from '../../../workbook/day';
import type { TableTab } from '../../../workbook/tab';
import { type Blueprint, monthKey } from '../../resolve/blueprint';
import { columnIn } from '../../resolve/inactive';

/** `isThere`: whether a column stands in the sheet already. */
export function tableBlueprint(
  tab: TableTab,
  environment: Environment,
  months: Month[],
  isThere: (column: string) => boolean,
): Blueprint {
  const all = [...new Set(months)].sort();
  const columns = Object.entries(tab.columns).flatMap(([name, described]): [string, Column][] => {
    const column = columnIn(environment, described, isThere(name));
    return column ? [[name, column]] : [];
  });
  return {
    columns: [
      { key: 'id', name: 'id', column: null },
      ...columns.flatMap(([name, column]) =>
        isMonthly(column)
          ? all.map((month) => ({ key: monthKey(name, month), name, column, month }))
          : [{ key: name, name, column }],
      ),
    ],
    rows: ['title', 'about', ...Object.keys(tab.head ?? {}), 'header'],
    hasData: true,
    ...(tab.written ? {} : { prefix: tab.prefix }),
  };
}
