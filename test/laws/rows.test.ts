import type { Local } from '../../preview/local';
import type { Cell } from '../../preview/spreadsheet/book';
import { isTable, type TableId, tabOf, typedTables } from '../../src/tabs/all';
import type { TableTab } from '../../src/workbook/tab';
import {
  ask,
  build,
  callsOf,
  cellOf,
  copyOf,
  fullSample,
  keysOf,
  placeOf,
  sheetOf,
  workbookOf,
} from './workbook';

const opened = workbookOf(fullSample);

const described = (id: TableId): TableTab => {
  const tab = tabOf(id);
  if (!isTable(tab)) throw new Error(`${id} is no table`);
  return tab;
};
const nextId = (id: TableId, more = 1): string =>
  `${described(id).prefix}${(fullSample.tables[id] ?? []).length + more}`;

function typeRow(local: Local, id: TableId, row: number): void {
  const place = placeOf(sheetOf(local.book, id), described(id).name, row);
  local.acts.type(place, `'Typed in ${id}`);
}
/** What a KPI of people's own is worked out from; a KPI of the catalogue has its formula in one cell. */
const ofOwnKpi = /^(first|second|third)(Figure|Reading)$/;
/** The parts of a row that are ours to give it: which cells reckon, which offer choices, and how they look. */
const shapeOf = (local: Local, id: TableId, row: number) =>
  Object.fromEntries(
    [...keysOf(sheetOf(local.book, id)).columns.keys()]
      .filter((key) => id !== 'kpis' || !ofOwnKpi.test(key))
      .map((key) => [key, partsOf(cellOf(sheetOf(local.book, id), key, row))]),
  );
const partsOf = ({ formula, validation, background, wrap }: Cell) => ({
  reckons: formula !== undefined,
  offers: validation?.kind,
  background,
  wrap,
});

const renewals: [string, (local: Local) => void][] = [
  ['build', build],
  ['check', (local) => void ask(local, 'check', {})],
];

describe.each(renewals)('at the next %s', (_, renew) => {
  const local = copyOf(opened.book);
  beforeAll(() => {
    for (const id of typedTables) {
      const place = placeOf(sheetOf(local.book, id), 'id', 1);
      local.acts.insertRows(place.sheetId, place.row);
      typeRow(local, id, 1);
    }
    renew(local);
  });

  test.each(typedTables)(
    'a row that people put into %s has an id, formulas and drop-downs like its neighbours',
    (id) => {
      expect(cellOf(sheetOf(local.book, id), 'id', 1).value).toBe(nextId(id));
      expect(shapeOf(local, id, 1)).toEqual(shapeOf(local, id, 0));
      expect(shapeOf(local, id, 2)).toEqual(shapeOf(local, id, 0));
    },
  );

  test.each(typedTables)('spare rows of %s are ready for more', (id) => {
    const used = (fullSample.tables[id] ?? []).length + 1;
    for (const row of [used, used + 1, used + 2])
      expect(shapeOf(local, id, row)).toEqual(shapeOf(local, id, 0));
  });
});

test('the number of a row that is gone is never given again, in any table', () => {
  const local = copyOf(opened.book);
  for (const id of typedTables) typeRow(local, id, (fullSample.tables[id] ?? []).length);
  build(local);
  for (const id of typedTables) {
    const { sheetId, row } = placeOf(sheetOf(local.book, id), 'id', (fullSample.tables[id] ?? []).length);
    expect(cellOf(sheetOf(local.book, id), 'id', (fullSample.tables[id] ?? []).length).value).toBe(
      nextId(id),
    );
    local.acts.deleteRows(sheetId, row);
  }
  build(local);
  for (const id of typedTables) typeRow(local, id, (fullSample.tables[id] ?? []).length);
  build(local);
  for (const id of typedTables)
    expect(cellOf(sheetOf(local.book, id), 'id', (fullSample.tables[id] ?? []).length).value).toBe(
      nextId(id, 2),
    );
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});
