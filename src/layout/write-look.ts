import { isTyped } from '../workbook/column';
import { isRightToLeft } from '../workbook/language';
import type { Arranged } from './arrange';
import type { Ground } from './ground';
import { range } from './grid';
import { type CellLook, lookKey, type Looks } from './look';
import { groupColours } from './palette';
import { runs, widthOf } from './widths';
import { statusRules } from './status-rules';
import type { Block, CellProperties, PropertyName, PropertyWrite, Write } from './writes';

/** The writes that dress a tab: everything for a new one, formats and rules for one whose look is due. */
export function writeLook(arranged: Arranged, looks: Looks, ground: Ground): Write[] {
  const isFresh = (arranged.stamp?.look ?? '') === '';
  const wasRightToLeft = !isFresh && arranged.stamp !== null && isRightToLeft(arranged.stamp.language);
  const rightToLeft = isRightToLeft(ground.language);
  const rules = statusRules(arranged, ground);
  return [
    ...properties(arranged, looks, isFresh),
    ...(rules.length > 0 ? [{ act: 'statusRules', rules, fresh: isFresh } as const] : []),
    ...dressColumns(arranged, isFresh ? arranged.blueprint.columns.map(({ key }) => key) : arranged.newColumns),
    ...(isFresh ? frame(arranged) : []),
    ...(rightToLeft !== wasRightToLeft ? [{ act: 'rightToLeft', on: rightToLeft } as const] : []),
    { act: 'warn', blocks: computedBlocks(arranged), fresh: isFresh },
  ];
}

type Wanted = { [Name in PropertyName]: (look: CellLook) => CellProperties[Name] | undefined };
const wanted: Wanted = {
  formats: (look) => look.format,
  backgrounds: (look) => look.background,
  colours: (look) => look.colour,
  weights: (look) => (look.bold ? 'bold' : undefined),
  wraps: (look) => look.wrap,
  notes: (look) => look.note,
  rules: (look) => look.rule,
};

function properties(arranged: Arranged, looks: Looks, fresh: boolean): Write[] {
  const height = Math.max(arranged.last, ...arranged.rows.values());
  const width = Math.max(...arranged.columns.values());
  const writes: Write[] = [];
  for (const name of Object.keys(wanted) as PropertyName[]) {
    const grid = range(height).map((row) =>
      range(width).map((column) => {
        const look = looks.get(lookKey(row, column));
        return look && wanted[name](look);
      }),
    );
    if (grid.some((line) => line.some((cell) => cell !== undefined))) {
      writes.push({ act: 'property', name, fresh, grid } as PropertyWrite);
    }
  }
  return writes;
}

function dressColumns(arranged: Arranged, keys: string[]): Write[] {
  const at = (key: string) => arranged.columns.get(key) ?? 0;
  const wide = keys.map((key) => ({ at: at(key), value: widthOf(arranged, key) }));
  const hidden = keys.filter((key) => isHidden(arranged, key)).map((key) => ({ at: at(key), value: true }));
  return [
    ...runs(wide).map(({ first, count, value }): Write => ({ act: 'widths', column: first, count, pixels: value })),
    ...runs(hidden).map(({ first, count }): Write => ({ act: 'hideColumns', column: first, count })),
  ];
}

const isHidden = (arranged: Arranged, key: string): boolean =>
  arranged.blueprint.columns.find((blue) => blue.key === key)?.column?.hidden === true;

/** What only a new tab gets: later it is people's to change. */
function frame(arranged: Arranged): Write[] {
  const { tab, keyRow, keyColumn, rows, columns } = arranged;
  const firstColumn = columns.get(arranged.blueprint.columns[0]?.key ?? '') ?? 1;
  const nameColumn = tab.shape === 'table' ? (columns.get(tab.name) ?? 0) : 0;
  return [
    { act: 'titleSize', row: rows.get('title') ?? 1, column: firstColumn },
    { act: 'hideRow', row: keyRow },
    { act: 'hideColumns', column: keyColumn, count: 1 },
    { act: 'freeze', rows: rows.get('header') ?? rows.get('about') ?? 0, columns: nameColumn },
    { act: 'tabColour', colour: groupColours[tab.group].tab },
    ...(tab.shape === 'form' ? [{ act: 'hideGridlines' } as const] : []),
    ...(tab.hidden ? [{ act: 'hideTab' } as const] : []),
  ];
}

/** Blocks that people should not type over: computed columns, a form's live answers. */
function computedBlocks(arranged: Arranged): Block[] {
  const { tab, first, last } = arranged;
  if (tab.shape === 'lists') return [{ row: 1, column: 1, rows: last, columns: Math.max(...arranged.columns.values()) }];
  if (tab.shape === 'table') {
    const computed = arranged.blueprint.columns.filter(({ column }) => column?.kind === 'computed');
    const places = computed.map(({ key }) => ({ at: arranged.columns.get(key) ?? 0, value: true }));
    return runs(places).map((run) => ({ row: first, column: run.first, rows: Math.max(1, last - first + 1), columns: run.count }));
  }
  const rows = Object.entries(tab.rows).filter(([, row]) => row.kind === 'tab' || (row.kind !== 'heading' && !isTyped(row)));
  const places = rows.map(([key]) => ({ at: arranged.rows.get(key) ?? 0, value: true }));
  const column = arranged.columns.get('answer') ?? 0;
  return runs(places).map((run) => ({ row: run.first, column, rows: run.count, columns: 1 }));
}
