import type { Local } from '../../preview/local';
import type { Output } from '../../src/calls/contract';
import type { TabId } from '../../src/tabs/ids';
import { cellName } from '../../src/workbook/a1';
import { ask, build, cellOf, fullSample, placeOf, savedPlan, sheetOf, workbookOf } from '../laws/workbook';

type FindingView = Output<'check'>['findings'][number];
const cellCodes = ['cellPutBack', 'cellReplaced', 'partDeleted'];

const built = () => workbookOf(fullSample);
const place = (local: Local, tab: TabId, column: string, row: number | string) =>
  placeOf(sheetOf(local.book, tab), column, row);
const cell = (local: Local, tab: TabId, column: string, row: number | string) =>
  cellOf(sheetOf(local.book, tab), column, row);
const type = (local: Local, [tab, column, row]: [TabId, string, number | string], text: string) => {
  local.acts.type(place(local, tab, column, row), text);
};
const check = (local: Local): FindingView[] => ask(local, 'check', {}).findings;
const told = (findings: FindingView[]) => findings.filter(({ code }) => cellCodes.includes(code));
/** Each cell, be it told by itself or with others. */
const where = (findings: FindingView[]) =>
  told(findings).flatMap(({ code, parts, ...own }) => {
    const rows = parts.filter(({ is }) => is === 'row');
    return (rows.length > 0 ? rows : [own]).map(({ tab, cell: at }) => [code, tab, at]);
  });
const name = ({ row, column }: { row: number; column: number }) => cellName(row + 1, column + 1);
const fixAll = (local: Local, code: string): Output<'fix'> => {
  const found = check(local).find((one) => one.code === code);
  return ask(local, 'fix', { key: found?.key ?? '', way: 0 });
};

test.each([
  ['a total of a row', ['budget', 'total', 0], '9999'],
  ['a total that is right today', ['budget', 'total', 0], '5400'],
  ['a figure above a table', ['budget', 'total', 'proofLines'], '28000'],
  ['a progress', ['goals', 'progress', 0], '0.99'],
  ['a status', ['goals', 'status', 1], 'On track'],
  ['an answer of the summary', ['summary', 'answer', 'goalCount'], '9'],
  ['a month', ['budget', 'months:2026-08', 'header'], '2026-09-01'],
  ['another row’s formula', ['budget', 'total', 0], '=SUM($Q12:$AB12)'],
] as const)(
  '%s that was typed over is told by the check that puts it back, once',
  (_, [tab, column, row], text) => {
    const local = built();
    const before = cell(local, tab, column, row);
    const [held, formula] = [before.value, before.formula];
    type(local, [tab, column, row], text);
    const found = check(local);
    const at = name(place(local, tab, column, row));
    expect(where(found)).toEqual([['cellPutBack', tab, at]]);
    const now = cell(local, tab, column, row);
    expect(formula === undefined ? now.value : now.formula).toEqual(formula ?? held);
    expect(where(check(local))).toEqual([]);
  },
);

test('a formula that was emptied is told, too, and one whose references were altered', () => {
  const local = built();
  type(local, ['budget', 'total', 0], '');
  const sum = cell(local, 'budget', 'total', 'proofLines').formula ?? '';
  type(
    local,
    ['budget', 'total', 'proofLines'],
    sum.replace(/\d+\)$/, (row) => `${Number.parseInt(row, 10) - 2})`),
  );
  const row = cell(local, 'budget', 'total', 1).formula ?? '';
  type(local, ['budget', 'total', 1], row.replace('$B12', '$B13'));
  expect(where(check(local)).map(([, , at]) => at)).toEqual(['D5', 'D11', 'D12']);
});

test('a formula of another column that was pasted is told', () => {
  const local = built();
  const from = place(local, 'goals', 'campaigns', 0);
  local.acts.copy({ ...from, rows: 1, columns: 1 }, place(local, 'goals', 'score', 0));
  expect(where(check(local))).toEqual([['cellPutBack', 'goals', name(place(local, 'goals', 'score', 0))]]);
});

test('what stands there and what belongs there is said, and which cell it is', () => {
  const local = built();
  type(local, ['budget', 'total', 0], '9999');
  expect(told(check(local))[0]).toMatchObject({
    message: expect.stringMatching(/^“Planned” of “.+” held 9,999 instead of =IF\(/),
    fix: 'It was put back; what stood there is in a note on the cell.',
  });
  expect(cell(local, 'budget', 'total', 0).note).toContain('9999');
});

test('a KPI’s figure stays as typed until people ask for the formula, with one click', () => {
  const local = built();
  const { formula } = cell(local, 'kpis', 'actual', 0);
  type(local, ['kpis', 'actual', 0], '39');
  for (let times = 0; times < 2; times++)
    expect(where(check(local))).toEqual([['cellReplaced', 'kpis', name(place(local, 'kpis', 'actual', 0))]]);
  expect(cell(local, 'kpis', 'actual', 0).value).toBe(39);
  const { changed, findings } = fixAll(local, 'cellReplaced');
  expect(changed?.[0]).toMatch(/^Actual: 39 → =/);
  expect(where(findings)).toEqual([]);
  expect(cell(local, 'kpis', 'actual', 0)).toMatchObject({ formula, note: '39' });
});

describe('nothing is told of formulas that only moved or lag behind', () => {
  const acts: [string, (local: Local) => unknown][] = [
    ['nothing', () => undefined],
    [
      'columns and rows of people’s own, and one that was moved',
      (local) => {
        const goals = sheetOf(local.book, 'goals');
        local.acts.insertColumns(goals.id, place(local, 'goals', 'owner', 0).column);
        local.acts.insertRows(goals.id, place(local, 'goals', 'goal', 1).row);
        const from = place(local, 'campaigns', 'owner', 0).column;
        local.acts.moveColumns(sheetOf(local.book, 'campaigns').id, { at: from, count: 1, to: from + 3 });
      },
    ],
    [
      'rows beyond those that stood ready',
      (local) => {
        const last = 40;
        for (let row = 0; row < last; row++) type(local, ['budget', 'line', row + 10], `Line ${row}`);
      },
    ],
    ['more months', (local) => type(local, ['start', 'answer', 'months'], '15')],
    ['fewer months', (local) => type(local, ['start', 'answer', 'months'], '9')],
    ['another first month', (local) => type(local, ['start', 'answer', 'firstMonth'], '2026-09-01')],
    ['another language', (local) => type(local, ['start', 'answer', 'language'], 'français')],
    ['another direction of a goal', (local) => type(local, ['goals', 'direction', 1], 'Increase')],
    ['another KPI in a row', (local) => type(local, ['kpis', 'kpi', 1], 'Cost per lead')],
    ['a KPI that is taken out', (local) => type(local, ['kpis', 'kpi', 1], '')],
    [
      'a tab with another title',
      (local) => local.acts.renameSheet(sheetOf(local.book, 'goals').id, 'Where we go'),
    ],
    [
      'tabs that were taken out',
      (local) => ask(local, 'changeTabs', { add: [], remove: ['channels', 'people'] }),
    ],
    [
      'sorted rows',
      (local) => {
        const from = place(local, 'campaigns', 'id', 0);
        local.acts.sortRows({ ...from, column: 0, rows: 8, columns: 30 }, from.column + 1, false);
      },
    ],
    [
      'a deleted row',
      (local) =>
        local.acts.deleteRows(sheetOf(local.book, 'budget').id, place(local, 'budget', 'line', 2).row),
    ],
  ];
  test.each(acts)('after %s', (_, act) => {
    const local = built();
    act(local);
    expect(where(check(local))).toEqual([]);
  });
});

describe('a column of ours that was deleted', () => {
  const deleted = () => {
    const local = built();
    const { column } = place(local, 'budget', 'channel', 0);
    local.acts.deleteColumns(sheetOf(local.book, 'budget').id, column);
    return { local, column };
  };

  test('is told and not made anew; what follows from it is folded under it, and places are those that cells have', () => {
    const { local } = deleted();
    const width = Object.keys(sheetOf(local.book, 'budget').cells[3] ?? {}).length;
    for (let times = 0; times < 2; times++) {
      const found = check(local);
      expect(told(found)).toMatchObject([
        {
          severity: 'error',
          tab: 'budget',
          message: '“Channel” was deleted from Budget.',
          fixes: ['Add “Channel” again, blank'],
        },
      ]);
      expect(told(found)[0]?.parts.map(({ is }) => is)).toContain('follows');
    }
    expect(Object.keys(sheetOf(local.book, 'budget').cells[3] ?? {}).length).toBe(width);
  });

  test('comes back blank with one click, and every formula with it', () => {
    const { local, column } = deleted();
    fixAll(local, 'partDeleted');
    expect(place(local, 'budget', 'channel', 0).column).toBe(column);
    expect(where(check(local))).toEqual([]);
    expect(savedPlan(local).tables.budget?.some((line) => line.channel !== undefined)).toBe(false);
    expect(savedPlan(local).tables.budget?.length).toBe(fullSample.tables.budget?.length);
  });

  test('a month is told by its name', () => {
    const local = built();
    local.acts.deleteColumns(
      sheetOf(local.book, 'budget').id,
      place(local, 'budget', 'months:2026-10', 0).column,
    );
    expect(told(check(local))[0]?.message).toContain('2026-10');
  });

  test('a workbook that a version built which remembered no columns is brought up to date as ever', () => {
    const local = built();
    build(local);
    expect(where(check(local))).toEqual([]);
  });
});
