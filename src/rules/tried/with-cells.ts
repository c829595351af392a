import type { Plan } from '../../model/plan';
import { numberOfId } from '../../records/link';
import { readCell } from '../../records/read-cell';
import type { CellAddress, Records, TableRow } from '../../records/records';
import { isTypedForm, isTypedTable, type TableId, tableOf, tabOf, typedTables } from '../../tabs/all';
import { isFormula } from '../../workbook/cell';
import { folded } from '../../workbook/folded';
import type { TypedValue } from '../../workbook/tab';
import { typedParts } from '../../workbook/tab';
import type { Fix } from '../finding';

type Cells = Fix['cells'];
type Typed = Record<string, TypedValue>;
type Row = TableRow<Typed>;

/** The plan as it would be with these cells filled; results of formulas stay what they are. Nothing of the plan itself changes. */
export function withCells(plan: Plan, cells: Cells): Plan {
  const records: Records = {
    ...plan.records,
    forms: { ...plan.records.forms },
    tables: { ...plan.records.tables },
  };
  const rows = new Map<TableId, Map<number, Row>>();
  for (const { place, content } of cells) {
    // Neither a formula that is put back nor a part that is made anew holds anything that people typed.
    if (isFormula(content) || plan.deleted.some((part) => part.place === place)) continue;
    const { tab, row } = place;
    const key = plan.keyAt(place);
    const value = valueIn(tab, key, content);
    if (isTypedTable(tab)) {
      const known = rows.get(tab) ?? byRow(plan, tab);
      rows.set(tab, known);
      known.set(row, filled(known.get(row) ?? newRow(tab, row, known), key, value));
    } else if (tab === 'start') records.settings = put(records.settings, key, value);
    else if (isTypedForm(tab)) records.forms[tab] = put(records.forms[tab], key, value);
  }
  for (const [table, known] of rows)
    setRows(
      records,
      table,
      [...known.values()].sort((one, other) => one.row - other.row),
    );
  for (const [table, known] of rows)
    if (known.size > plan.records.tables[table].length) linkNames(records, table);
  const isFilled = (at: CellAddress) =>
    cells.some(({ place }) => place.tab === at.tab && place.row === at.row && place.column === at.column);
  const stays = ({ place }: { place: CellAddress }) => !isFilled(place);
  records.faults = records.faults.filter((fault) => !isFilled(fault));
  return {
    ...plan,
    records,
    altered: plan.altered.filter(stays),
    deleted: plan.deleted.filter(stays),
    foreign: plan.foreign.filter(stays),
  };
}

const byRow = ({ records }: Plan, table: TableId): Map<number, Row> =>
  new Map((records.tables[table] as Row[]).map((row) => [row.row, row]));

/** A row in which nobody had typed gets the next id, as a build would give it. */
function newRow(table: TableId, row: number, known: Map<number, Row>): Row {
  const { prefix } = tableOf(table);
  const last = Math.max(0, ...[...known.values()].map(({ id }) => numberOfId(id, prefix)));
  return { id: `${prefix}${last + 1}`, row, typed: {}, computed: {} };
}

/** What the column reads of it; undefined where it would stay blank or could not be read. */
function valueIn(
  tab: CellAddress['tab'],
  key: string,
  content: Parameters<typeof readCell>[0],
): TypedValue | undefined {
  const column = typedParts(tabOf(tab))[nameOf(key)];
  const reading = column && readCell(content, column);
  return reading && 'value' in reading ? reading.value : undefined;
}

const nameOf = (key: string): string => key.split(':')[0] ?? '';

/** A monthly column holds its months under one name. */
function filled(row: Row, key: string, value: TypedValue | undefined): Row {
  const [name = '', month] = key.split(':');
  const typed =
    month === undefined
      ? put(row.typed, name, value)
      : put(row.typed, name, put(row.typed[name] as object, month, value));
  return { ...row, typed };
}

function put<Held extends object>(held: Held | undefined, key: string, value: unknown): Held {
  const { [key]: _, ...others } = (held ?? {}) as Record<string, unknown>;
  return (value === undefined ? others : { ...others, [key]: value }) as Held;
}

const setRows = ({ tables }: Records, table: TableId, rows: Row[]): void => {
  (tables as Record<TableId, Row[]>)[table] = rows;
};

/** Links in which a name was typed lead to the row of that name, once there is one. */
function linkNames(records: Records, to: TableId): void {
  const { name } = tableOf(to);
  const ids = new Map(
    (records.tables[to] as Row[]).map(({ id, typed }) => [folded(String(typed[name] ?? '')), id]),
  );
  for (const table of typedTables) {
    const links = Object.entries(tableOf(table).columns).filter(
      ([, column]) => column.kind === 'link' && column.to === to,
    );
    const linked = (row: Row): Row => {
      let { typed } = row;
      for (const [key] of links) {
        const id = ids.get(folded(String(typed[key] ?? '')));
        if (id !== undefined) typed = put(typed, key, id);
      }
      return typed === row.typed ? row : { ...row, typed };
    };
    if (links.length > 0) setRows(records, table, (records.tables[table] as Row[]).map(linked));
  }
}
