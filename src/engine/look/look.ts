import { tabWords } from '../../messages/tab-words';
import { type Column, isTyped, type RowFacts, type Shown, type TypedColumn } from '../../workbook/column';
import { monthPattern } from '../../workbook/formats';
import type { TableTab } from '../../workbook/tab';
import type { Context } from '../draw/context';
import { dataRows } from '../draw/data-rows';
import { formRows, headCells, inactive } from '../resolve/blueprint';
import type { TabLayout } from '../resolve/lay-out-tab';
import { formatOf } from './format-of';
import { computedShade, groupColours, linkBlue, quiet } from './palette';
import { timelineLooks } from './timeline-looks';
import { type Rule, ruleOf } from './validation';

/** How one cell is to look; what is not named is left plain. */
export interface CellLook {
  format?: string;
  background?: string;
  colour?: string;
  bold?: true;
  wrap?: true;
  note?: string;
  rule?: Rule;
}

/** The looks of a tab's cells, by `row:column`. */
export type Looks = Map<string, CellLook>;

export const lookKey = (row: number, column: number): string => `${row}:${column}`;

export function looksOf(tabLayout: TabLayout, context: Context): Looks {
  const looks: Looks = new Map();
  const set = (row: number | undefined, column: number | undefined, look: CellLook) => {
    if (row === undefined || column === undefined) return;
    const key = lookKey(row, column);
    const held = looks.get(key);
    looks.set(key, held ? { ...held, ...look } : look);
  };
  const first = tabLayout.columns.get(tabLayout.blueprint.columns[0]?.key ?? '');
  set(tabLayout.rows.get('title'), first, { bold: true });
  if (tabLayout.tab.shape === 'form') formLooks(tabLayout, context, set);
  if (tabLayout.tab.shape === 'table') tableLooks(tabLayout, context, set);
  if (tabLayout.tab.shape === 'timeline') timelineLooks(tabLayout, context, set);
  return looks;
}

export type SetLook = (row: number | undefined, column: number | undefined, look: CellLook) => void;

function formLooks(tabLayout: TabLayout, context: Context, set: SetLook): void {
  if (tabLayout.tab.shape !== 'form') return;
  const colours = groupColours[tabLayout.tab.group];
  const at = (name: string) => tabLayout.columns.get(name);
  // White is where one types.
  const hasTyped = Object.values(tabLayout.tab.rows).some(
    (row) => row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row),
  );
  const around = hasTyped ? { background: computedShade } : {};
  for (const [key, described] of formRows(tabLayout.tab, context.environment)) {
    const row = tabLayout.rows.get(key);
    if (described.kind === 'heading') {
      set(row, at('label'), { background: colours.heading, bold: true });
      set(row, at('answer'), { background: colours.heading });
      set(row, at('note'), { background: colours.heading, colour: quiet, wrap: true });
      continue;
    }
    set(row, at('label'), around);
    set(row, at('note'), { ...around, colour: quiet, wrap: true });
    if (described.kind === 'tab') {
      set(row, at('label'), { colour: linkBlue, ...(described.label ? { wrap: true } : {}) });
      set(row, at('answer'), {
        ...formatOf(described.shown ?? 'whole', context, {}),
        background: computedShade,
      });
    } else if (isTyped(described)) {
      const rule = ruleOf(described, context);
      set(row, at('answer'), {
        ...formatOf(typedShown(described.kind), context, {}),
        ...(described.kind === 'prose' ? { wrap: true } : {}),
        ...(rule ? { rule } : {}),
      });
    } else {
      set(row, at('answer'), { ...formatOf(described.shown, context, {}), background: computedShade });
    }
  }
}

function tableLooks(tabLayout: TabLayout, context: Context, set: SetLook): void {
  if (tabLayout.tab.shape !== 'table') return;
  const colours = groupColours[tabLayout.tab.group];
  const words = tabWords(context.messages, tabLayout.id);
  const header = tabLayout.rows.get('header');
  for (const [key, head] of Object.entries(tabLayout.tab.head ?? {})) {
    set(tabLayout.rows.get(key), tabLayout.columns.get(head.label), { bold: true });
    for (const { key: at, cell } of headCells(tabLayout, head)) {
      set(tabLayout.rows.get(key), tabLayout.columns.get(at), {
        ...formatOf(cell.shown, context, {}),
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
    const looks = shared.get(chosen) ?? rowLooks(tabLayout, context, facts);
    shared.set(chosen, looks);
    for (const [at, look] of looks) set(row, at, look);
  }
}

/** The looks of a data row's cells, each with its column. */
function rowLooks(tabLayout: TabLayout, context: Context, facts: RowFacts): [number | undefined, CellLook][] {
  const { tab } = tabLayout;
  if (tab.shape !== 'table') return [];
  const isWritten = tab.written === true;
  return tabLayout.blueprint.columns.map(({ key, column }) => {
    const at = tabLayout.columns.get(key);
    if (!column) return [at, isWritten ? {} : { background: computedShade }];
    if (column === inactive) return [at, {}];
    if (!isTyped(column)) {
      const isWords = column.shown === 'text' && !column.hidden;
      const format = formatOf(column.shown, context, facts);
      return [at, { ...format, ...(isWords ? { wrap: true } : {}), background: computedShade }];
    }
    const rule = isWritten ? undefined : ruleOf(column, context);
    return [
      at,
      {
        ...formatOf(shownIn(tab, column), context, facts),
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

const typedShown = (kind: string): Shown => {
  switch (kind) {
    case 'whole':
    case 'money':
    case 'share':
    case 'date':
      return kind;
    case 'month':
      return 'date';
    case 'number':
      return 'mixed';
    default:
      return 'text';
  }
};
