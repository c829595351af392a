import { tabWords } from '../../../tabs/tab-words';
import { type Column, isTyped, type RowFacts, type Shown, type TypedColumn } from '../../../workbook/column';
import { monthPattern } from '../../../workbook/formats';
import type { TableTab } from '../../../workbook/tab';
import type { Context } from '../../draw/context';
import type { CellLook, SetLook } from '../../look/cell-look';
import { formatOf, typedShown } from '../../look/format-of';
import { computedShade, groupColours } from '../../look/palette';
import { validationOf } from '../../look/validation';
import { headCells } from '../../resolve/blueprint';
import { inactive } from '../../resolve/inactive';
import type { TabLayout } from '../../resolve/tab-layout';
import { dataRows } from './data-rows';

/** Headers, the figures above them, and the rows. */
export function tableLooks(tab: TableTab, tabLayout: TabLayout, context: Context, set: SetLook): void {
  const colours = groupColours[tab.group];
  const words = tabWords(context.messages, tabLayout.id);
  const header = tabLayout.rows.get('header');
  for (const [key, head] of Object.entries(tab.head ?? {})) {
    set(tabLayout.rows.get(key), tabLayout.columns.get(head.label), { bold: true });
    for (const { key: at, cell } of headCells(tabLayout, head)) {
      set(tabLayout.rows.get(key), tabLayout.columns.get(at), {
        ...formatOf(cell.shown, context),
        background: computedShade,
      });
    }
  }
  for (const { key, name, month } of tabLayout.blueprint.columns) {
    const note = words.columns?.[name]?.note;
    set(header, tabLayout.columns.get(key), {
      background: colours.header,
      bold: true,
      wrap: true,
      ...(note && !month ? { note } : {}),
      ...(month ? { format: monthPattern(context.language) } : {}),
    });
  }
  // Rows that chose the same look alike, and share one description of it.
  const shared = new Map<string, [number | undefined, CellLook][]>();
  for (const { row, facts } of dataRows(tabLayout, context)) {
    const chosen = JSON.stringify(facts);
    const looks = shared.get(chosen) ?? rowLooks(tab, tabLayout, context, facts);
    shared.set(chosen, looks);
    for (const [at, look] of looks) set(row, at, look);
  }
}

/** The looks of a data row's cells, each with its column. */
function rowLooks(
  tab: TableTab,
  tabLayout: TabLayout,
  context: Context,
  facts: RowFacts,
): [number | undefined, CellLook][] {
  const mixed = tab.mixed?.(facts);
  const isWritten = tab.written === true;
  return tabLayout.blueprint.columns.map(({ key, column }) => {
    const at = tabLayout.columns.get(key);
    if (!column) return [at, isWritten ? {} : { background: computedShade }];
    if (column === inactive) return [at, {}];
    if (!isTyped(column)) {
      const isWords = column.shown === 'text' && !column.hidden;
      const format = formatOf(column.shown, context, mixed);
      return [at, { ...format, ...(isWords ? { wrap: true } : {}), background: computedShade }];
    }
    const rule = isWritten ? undefined : validationOf(column, context);
    return [
      at,
      {
        ...formatOf(shownIn(tab, column), context, mixed),
        ...(wrapped.includes(column.kind) ? { wrap: true } : {}),
        ...(rule ? { rule } : {}),
      },
    ];
  });
}

/** Kinds of cells that hold words. */
const wrapped: Column['kind'][] = ['text', 'prose', 'link', 'choice'];

/** Numbers are in the unit of their row where rows have one. */
function shownIn(tab: TableTab, column: TypedColumn): Shown {
  if (column.kind === 'monthly') return column.of === 'money' ? 'money' : 'mixed';
  return column.kind === 'number' && !('unit' in tab.columns) ? 'text' : typedShown(column.kind);
}
