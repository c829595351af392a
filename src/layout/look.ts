import { kpiOf } from '../kpis/catalogue';
import { measureOf } from '../kpis/measures';
import { isTyped, type RowFacts, type Shown } from '../workbook/column';
import {
  datePattern,
  monthPattern,
  sharePattern,
  tenthPattern,
  timesPattern,
  wholePattern,
} from '../workbook/formats';
import { moneyPattern } from '../workbook/money';
import type { Arranged } from './arrange';
import { formRows } from './blueprint';
import { dataRows } from './data-rows';
import type { Ground } from './ground';
import { computedShade, groupColours, linkBlue, quiet } from './palette';
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
    if (row !== undefined && column !== undefined)
      looks.set(lookKey(row, column), { ...looks.get(lookKey(row, column)), ...look });
  };
  const first = arranged.columns.get(arranged.blueprint.columns[0]?.key ?? '');
  set(arranged.rows.get('title'), first, { bold: true });
  if (arranged.tab.shape === 'form') formLooks(arranged, ground, set);
  if (arranged.tab.shape === 'table') tableLooks(arranged, ground, set);
  return looks;
}

type Set = (row: number | undefined, column: number | undefined, look: CellLook) => void;

function formLooks(arranged: Arranged, ground: Ground, set: Set): void {
  if (arranged.tab.shape !== 'form') return;
  const colours = groupColours[arranged.tab.group];
  const at = (name: string) => arranged.columns.get(name);
  for (const [key, described] of formRows(arranged.tab, ground.world)) {
    const row = arranged.rows.get(key);
    if (described.kind === 'heading') {
      for (const name of ['label', 'answer', 'note'])
        set(row, at(name), { background: colours.heading, bold: true });
      set(row, at('note'), { background: colours.heading, colour: quiet });
      continue;
    }
    set(row, at('note'), { colour: quiet, wrap: true });
    if (described.kind === 'tab') {
      set(row, at('label'), { colour: linkBlue });
      set(row, at('answer'), { format: wholePattern, background: computedShade });
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

function tableLooks(arranged: Arranged, ground: Ground, set: Set): void {
  if (arranged.tab.shape !== 'table') return;
  const colours = groupColours[arranged.tab.group];
  const words = ground.messages.tabs[arranged.id] as { columns: Record<string, { note: string }> };
  const header = arranged.rows.get('header');
  for (const [key, head] of Object.entries(arranged.tab.head ?? {})) {
    set(arranged.rows.get(key), arranged.columns.get(head.label), { bold: true });
    for (const [name, cell] of Object.entries(head.cells)) {
      set(arranged.rows.get(key), arranged.columns.get(name), {
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
  const isWritten = arranged.tab.written === true;
  for (const { row, facts } of dataRows(arranged, ground)) {
    for (const { key, column } of arranged.blueprint.columns) {
      const at = arranged.columns.get(key);
      if (!column) set(row, at, isWritten ? {} : { background: computedShade });
      else if (isTyped(column)) {
        const rule = isWritten ? undefined : ruleOf(column, ground);
        const shown =
          column.kind === 'monthly' ? (column.of === 'money' ? 'money' : 'mixed') : typedShown(column.kind);
        set(row, at, {
          ...formatOf(shown, ground, facts),
          ...(column.kind === 'prose' || column.kind === 'link' || column.kind === 'text'
            ? { wrap: true }
            : {}),
          ...(rule ? { rule } : {}),
        });
      } else {
        set(row, at, { ...formatOf(column.shown, ground, facts), background: computedShade });
      }
    }
  }
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

/** Google's number pattern for what a cell shows; mixed cells follow the unit chosen in their row. */
function formatOf(shown: Shown, ground: Ground, facts: RowFacts): CellLook {
  const patterns: Record<Shown, string> = {
    text: '',
    whole: wholePattern,
    number: timesPattern,
    money: moneyPattern(ground.world.currency),
    share: sharePattern,
    date: datePattern(ground.language),
    mixed: mixedPattern(ground, facts),
  };
  return patterns[shown] === '' ? {} : { format: patterns[shown] };
}

/** By the row's own unit, else by that of its KPI or measure. */
function mixedPattern(ground: Ground, facts: RowFacts): string {
  const kpi = kpiOf(facts['kpi'] ?? facts['metric']);
  const measure = measureOf(facts['measure']);
  switch (facts['unit'] ?? kpi?.unit ?? measure?.unit) {
    case 'share':
      return sharePattern;
    case 'money':
      return moneyPattern(ground.world.currency);
    case 'times':
      return timesPattern;
    case 'months':
    case 'points':
      return tenthPattern;
    case 'number':
      // Counts are whole, and nobody knows how fine a number of people's own is.
      if (measure && measure.kind !== 'rate') return wholePattern;
      return kpi?.kind === 'ratio' ? timesPattern : '';
    default:
      return '';
  }
}
