import { type Column, isTyped, type RowFacts, type Shown, type TypedColumn } from '../../workbook/column';
import { monthPattern } from '../../workbook/formats';
import type { TableTab } from '../../workbook/tab';
import { dataRows } from '../draw/data-rows';
import type { Ground } from '../draw/ground';
import type { Arranged } from '../resolve/arrange';
import { asleep, formRows, headCells } from '../resolve/blueprint';
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

export function looksOf(arranged: Arranged, ground: Ground): Looks {
  const looks: Looks = new Map();
  const set = (row: number | undefined, column: number | undefined, look: CellLook) => {
    if (row === undefined || column === undefined) return;
    const key = lookKey(row, column);
    const held = looks.get(key);
    looks.set(key, held ? { ...held, ...look } : look);
  };
  const first = arranged.columns.get(arranged.blueprint.columns[0]?.key ?? '');
  set(arranged.rows.get('title'), first, { bold: true });
  if (arranged.tab.shape === 'form') formLooks(arranged, ground, set);
  if (arranged.tab.shape === 'table') tableLooks(arranged, ground, set);
  if (arranged.tab.shape === 'timeline') timelineLooks(arranged, ground, set);
  return looks;
}

export type SetLook = (row: number | undefined, column: number | undefined, look: CellLook) => void;

function formLooks(arranged: Arranged, ground: Ground, set: SetLook): void {
  if (arranged.tab.shape !== 'form') return;
  const colours = groupColours[arranged.tab.group];
  const at = (name: string) => arranged.columns.get(name);
  // White is where one types.
  const hasTyped = Object.values(arranged.tab.rows).some(
    (row) => row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row),
  );
  const around = hasTyped ? { background: computedShade } : {};
  for (const [key, described] of formRows(arranged.tab, ground.world)) {
    const row = arranged.rows.get(key);
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
        ...formatOf(described.shown ?? 'whole', ground, {}),
        background: computedShade,
      });
    } else if (isTyped(described)) {
      const rule = ruleOf(described, ground);
      set(row, at('answer'), {
        ...formatOf(typedShown(described.kind), ground, {}),
        ...(described.kind === 'prose' ? { wrap: true } : {}),
        ...(rule ? { rule } : {}),
      });
    } else {
      set(row, at('answer'), { ...formatOf(described.shown, ground, {}), background: computedShade });
    }
  }
}

function tableLooks(arranged: Arranged, ground: Ground, set: SetLook): void {
  if (arranged.tab.shape !== 'table') return;
  const colours = groupColours[arranged.tab.group];
  const words = ground.messages.tabs[arranged.id] as { columns: Record<string, { note: string }> };
  const header = arranged.rows.get('header');
  for (const [key, head] of Object.entries(arranged.tab.head ?? {})) {
    set(arranged.rows.get(key), arranged.columns.get(head.label), { bold: true });
    for (const { key: at, cell } of headCells(arranged, head)) {
      set(arranged.rows.get(key), arranged.columns.get(at), {
        ...formatOf(cell.shown, ground, {}),
        background: computedShade,
      });
    }
  }
  for (const { key, name, month } of arranged.blueprint.columns) {
    const note = words.columns[name]?.note;
    set(header, arranged.columns.get(key), {
      background: colours.header,
      bold: true,
      wrap: true,
      ...(note && !month ? { note } : {}),
      ...(month ? { format: monthPattern(ground.language) } : {}),
    });
  }
  // Rows that chose the same look alike, and share one description of it.
  const shared = new Map<string, [number | undefined, CellLook][]>();
  for (const { row, facts } of dataRows(arranged, ground)) {
    const chosen = JSON.stringify(facts);
    const looks = shared.get(chosen) ?? rowLooks(arranged, ground, facts);
    shared.set(chosen, looks);
    for (const [at, look] of looks) set(row, at, look);
  }
}

/** The looks of a data row's cells, each with its column. */
function rowLooks(arranged: Arranged, ground: Ground, facts: RowFacts): [number | undefined, CellLook][] {
  const { tab } = arranged;
  if (tab.shape !== 'table') return [];
  const isWritten = tab.written === true;
  return arranged.blueprint.columns.map(({ key, column }) => {
    const at = arranged.columns.get(key);
    if (!column) return [at, isWritten ? {} : { background: computedShade }];
    if (column === asleep) return [at, {}];
    if (!isTyped(column)) {
      const isWords = column.shown === 'text' && !column.hidden;
      const format = formatOf(column.shown, ground, facts);
      return [at, { ...format, ...(isWords ? { wrap: true } : {}), background: computedShade }];
    }
    const rule = isWritten ? undefined : ruleOf(column, ground);
    return [
      at,
      {
        ...formatOf(shownIn(tab, column), ground, facts),
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
