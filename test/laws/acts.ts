import fc from 'fast-check';
import type { Local } from '../../preview/local';
import type { BookSheet } from '../../preview/spreadsheet/book';
import { tabsOfSize, typedTables } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { keysOf, sheetOf } from './workbook';

/** One thing that somebody does by hand; numbers are taken for whatever there is to choose from. */
export interface Act {
  does: keyof typeof doers;
  tab: TabId;
  at: number;
  to: number;
  /** Numbers what is typed, so that each text, note and colour occurs once. */
  mark: number;
}

interface Doing extends Act {
  local: Local;
  sheet: BookSheet;
}
type Doer = (doing: Doing) => void;

const word = ({ mark }: Act) => `kept ${mark}`;
const pick = <Item>(items: Item[], at: number): Item => {
  const found = items[at % items.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
};

const typedIn: Partial<Record<TabId, string[]>> = {
  goals: ['goal', 'objective', 'owner', 'why', 'metric'],
  campaigns: ['campaign', 'aim', 'segment', 'channel', 'message', 'offer', 'owner'],
  budget: ['line', 'channel', 'owner'],
  metrics: ['measure', 'tool'],
  kpis: ['kpi', 'tool', 'owner'],
  start: ['business', 'planName'],
};

/** First row of data and the row after the last one that anything stands in, of a table; of a form, all its rows. */
function dataOf(sheet: BookSheet) {
  const { rows } = keysOf(sheet);
  const used = Object.keys(sheet.cells).map(Number);
  const last = Math.max(...used);
  const header = rows.get('header');
  const first = header === undefined ? Math.max(...rows.values()) + 1 : header + 1;
  return { first, end: Math.max(last + 1, first + 1) };
}

/** Columns and rows that are nobody's but people's: no key in them. */
function ownLines(sheet: BookSheet) {
  const { keyRow, keyColumn, columns, rows } = keysOf(sheet);
  const keyed = new Set([...columns.values(), keyColumn]);
  const keyedRows = new Set([...rows.values(), keyRow]);
  const width = 1 + Math.max(...Object.values(sheet.cells).flatMap((line) => Object.keys(line).map(Number)));
  const { first, end } = dataOf(sheet);
  return {
    columns: Array.from({ length: width + 3 }, (_, at) => at).filter((at) => !keyed.has(at)),
    /** Rows between and below ours, but above the data. */
    rows: Array.from({ length: first }, (_, at) => at).filter((at) => !keyedRows.has(at)),
    end,
  };
}

const doers = {
  typeInTypedCell({ local, tab, sheet, at, to, ...act }: Doing) {
    const { columns, rows } = keysOf(sheet);
    const keys = typedIn[tab];
    if (!keys) return;
    const key = pick(keys, to);
    const form = tab === 'start';
    const column = columns.get(form ? 'answer' : key);
    const { first, end } = dataOf(sheet);
    const row = form ? rows.get(key) : first + (at % (end - first + 3));
    if (row === undefined || column === undefined) return;
    local.acts.type({ sheetId: sheet.id, row, column }, word({ tab, at, to, ...act }));
  },
  typeInOwnColumn(doing: Doing) {
    const { local, sheet, at, to } = doing;
    const { keyRow } = keysOf(sheet);
    const { columns, end } = ownLines(sheet);
    const row = at % (end + 3);
    if (row === keyRow) return;
    local.acts.type({ sheetId: sheet.id, row, column: pick(columns, to) }, word(doing));
  },
  typeInOwnRow(doing: Doing) {
    const { local, sheet, at, to } = doing;
    const { rows } = ownLines(sheet);
    const { keyColumn, columns } = keysOf(sheet);
    if (rows.length === 0) return;
    const column = pick([...columns.values()], to);
    if (column === keyColumn) return;
    local.acts.type({ sheetId: sheet.id, row: pick(rows, at), column }, word(doing));
  },
  /** A formula is typed over; the number or word goes to a note. */
  typeOverFormula(doing: Doing) {
    const { local, sheet, at, tab } = doing;
    if (!typedTables.some((id) => id === tab)) return;
    const { first } = dataOf(sheet);
    const { keyColumn } = keysOf(sheet);
    const formulas = Object.entries(sheet.cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { formula }]) =>
        formula !== undefined && Number(row) >= first && Number(column) !== keyColumn
          ? [{ sheetId: sheet.id, row: Number(row), column: Number(column) }]
          : [],
      ),
    );
    if (formulas.length > 0) local.acts.type(pick(formulas, at), word(doing));
  },
  insertColumn: ({ local, sheet, at }) =>
    local.acts.insertColumns(sheet.id, at % (Math.max(...keysOf(sheet).columns.values()) + 2)),
  insertRow: ({ local, sheet, at }) => local.acts.insertRows(sheet.id, at % (dataOf(sheet).end + 1)),
  deleteOwnColumn({ local, sheet, at }) {
    const { columns } = ownLines(sheet);
    local.acts.deleteColumns(sheet.id, pick(columns, at));
  },
  deleteOwnRow({ local, sheet, at }) {
    const { rows } = ownLines(sheet);
    if (rows.length > 0) local.acts.deleteRows(sheet.id, pick(rows, at));
  },
  deleteDataRow({ local, sheet, at, tab }) {
    if (!typedTables.some((id) => id === tab)) return;
    const { first, end } = dataOf(sheet);
    local.acts.deleteRows(sheet.id, first + (at % (end - first)));
  },
  moveColumn({ local, sheet, at, to }) {
    const { columns } = keysOf(sheet);
    const all = [...columns.values()];
    local.acts.moveColumns(sheet.id, { at: pick(all, at), count: 1, to: pick(all, to) });
  },
  moveRow({ local, sheet, at, to, tab }) {
    if (!typedTables.some((id) => id === tab)) return;
    const { first, end } = dataOf(sheet);
    const rows = end - first;
    local.acts.moveRows(sheet.id, { at: first + (at % rows), count: 1, to: first + (to % rows) });
  },
  sortData({ local, sheet, at, to, tab }) {
    if (!typedTables.some((id) => id === tab)) return;
    const { first, end } = dataOf(sheet);
    const { keyColumn, columns } = keysOf(sheet);
    const { columns: own } = ownLines(sheet);
    const from = to % 2 === 0 ? keyColumn + 1 : 0;
    const width = Math.max(...columns.values(), ...own) + 1;
    const area = { sheetId: sheet.id, row: first, column: from, rows: end - first, columns: width - from };
    local.acts.sortRows(
      area,
      pick(
        [...columns.values()].filter((column) => column >= from),
        at,
      ),
      to % 3 !== 0,
    );
  },
  clearTypedCell({ local, tab, sheet, at, to }) {
    const column = keysOf(sheet).columns.get(pick(typedIn[tab] ?? ['id'], to));
    if (tab === 'start' || !typedIn[tab] || column === undefined) return;
    const { first, end } = dataOf(sheet);
    const row = first + (at % (end - first));
    local.acts.clear({ sheetId: sheet.id, row, column, rows: 1, columns: 1 });
  },
  renameTab: (doing) => doing.local.acts.renameSheet(doing.sheet.id, `It’s “${word(doing)}” & more`),
  moveTab: ({ local, sheet, to }) => local.acts.moveSheet(sheet.id, to % local.book.sheets.length),
  addTab(doing) {
    const { local, to } = doing;
    const added = local.acts.addSheet(word(doing), to % (local.book.sheets.length + 1));
    local.acts.type({ sheetId: added.id, row: 2, column: 1 }, word(doing));
  },
  duplicateTab: ({ local, sheet }) => void local.acts.duplicateSheet(sheet.id),
  recolour({ local, sheet, at, to, mark }) {
    const { end } = dataOf(sheet);
    const column = to % (Math.max(...keysOf(sheet).columns.values()) + 2);
    const colour = `#ab${(0x1000 + mark).toString(16).padStart(4, '0')}`;
    local.acts.setBackground({ sheetId: sheet.id, row: at % end, column, rows: 1, columns: 1 }, colour);
  },
  /** On a header every other time, where a note of ours stands. */
  note(doing) {
    const { local, sheet, at, to } = doing;
    const { rows, columns } = keysOf(sheet);
    const { first, end } = dataOf(sheet);
    const row = at % 2 === 0 ? rows.get('header') : undefined;
    const column = to % (Math.max(...columns.values()) + 2);
    local.acts.addNote({ sheetId: sheet.id, row: row ?? first + (at % (end - first)), column }, word(doing));
  },
  hideRow: ({ local, sheet, at }) => local.acts.hideRows(sheet.id, [at % dataOf(sheet).end]),
  hideColumn: ({ local, sheet, at }) =>
    local.acts.hideColumns(sheet.id, [at % (Math.max(...keysOf(sheet).columns.values()) + 2)]),
  hideTab({ local, sheet }) {
    if (local.book.sheets.some(({ id, hidden }) => id !== sheet.id && !hidden))
      local.acts.hideSheet(sheet.id);
  },
} satisfies Record<string, Doer>;

const names = Object.keys(doers) as (keyof typeof doers)[];
/** The hidden lists are nobody's to change, and the rows of the checks are written anew by each check. */
const touched = tabsOfSize('light').filter((id) => id !== 'lists' && id !== 'checks');

const act = fc.record({
  does: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom<Act['does']>(
        'typeInTypedCell',
        'typeInOwnColumn',
        'insertColumn',
        'insertRow',
        'sortData',
        'moveColumn',
        'recolour',
        'note',
      ),
    },
    { weight: 3, arbitrary: fc.constantFrom(...names) },
  ),
  inFirst: fc.boolean(),
  at: fc.nat({ max: 60 }),
  to: fc.nat({ max: 60 }),
});

/** Two tabs a sequence, so that acts meet. */
export const sequences: fc.Arbitrary<Act[]> = fc
  .tuple(
    fc.constantFrom(...touched),
    fc.constantFrom(...touched),
    fc.array(act, { minLength: 1, maxLength: 16, size: 'max' }),
  )
  .map(([first, second, acts]) =>
    acts.map(({ inFirst, ...each }, mark) => ({ ...each, tab: inFirst ? first : second, mark })),
  );

export function perform(local: Local, act: Act): void {
  (doers[act.does] as Doer)({ ...act, local, sheet: sheetOf(local.book, act.tab) });
}
