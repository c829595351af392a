import type { LocalOptions } from '../../preview/bundle/open-local-with';
import type { Local } from '../../preview/local';
import type { OfferView } from '../../src/calls/contract';
import type { FaultKind } from '../../src/calls/fault-kinds';
import type { TabId } from '../../src/tabs/ids';
import { differences } from '../laws/comparable';
import {
  ask,
  build,
  buildSteps,
  callsOf,
  cellOf,
  fullSample,
  keysOf,
  placeOf,
  refusal,
  sample,
  savedPlan,
  sheetOf,
  workbookOf,
} from '../laws/workbook';
import { sharedCalculator } from '../support/shared-calculator';

const built = (options?: LocalOptions) => workbookOf(sample, options);

function offersOf(local: Local, kind: FaultKind): OfferView[] {
  return ask(local, 'scan', {}).groups.find((group) => group.kind === kind)?.offers ?? [];
}
function repairAll(local: Local) {
  const offers = ask(local, 'scan', {}).groups.flatMap((group) => group.offers);
  const chosen = offers.filter(({ does }) => does !== '').map(({ id }) => id);
  const { steps, ...outcome } = ask(local, 'repair', { offers: chosen });
  buildSteps(local, steps);
  return outcome;
}
/** Typed words, where they stand. */
const typedIn = (local: Local) =>
  local.book.sheets.map(({ id, cells }) => ({
    id,
    cells: Object.fromEntries(
      Object.entries(cells).map(([row, line]) => [
        row,
        Object.fromEntries(
          Object.entries(line).map(([column, { value, formula }]) => [
            column,
            formula?.replace(/'(\p{L}+)'!/gu, '$1!') ?? value ?? '',
          ]),
        ),
      ]),
    ),
  }));

test('a sound workbook has nothing to repair, and a scan writes nothing', () => {
  const local = built();
  const { writes } = callsOf(local, () => expect(ask(local, 'scan', {}).groups).toEqual([]));
  expect(writes).toBe(0);
});

describe('keys that are gone', () => {
  const acts: [string, (local: Local, tab: TabId) => void][] = [
    ['the key row', (local, tab) => deleteLine(local, tab, 'row')],
    ['the key column', (local, tab) => deleteLine(local, tab, 'column')],
    [
      'both',
      (local, tab) => {
        const { id } = sheetOf(local.book, tab);
        const { keyColumn } = keysOf(sheetOf(local.book, tab));
        deleteLine(local, tab, 'row');
        local.acts.deleteColumns(id, keyColumn);
      },
    ],
    [
      'the corner cell',
      (local, tab) => {
        const { id } = sheetOf(local.book, tab);
        const { keyRow, keyColumn } = keysOf(sheetOf(local.book, tab));
        local.acts.clear({ sheetId: id, row: keyRow, column: keyColumn, rows: 1, columns: 1 });
      },
    ],
  ];
  const cases = acts.flatMap(([name, act]) =>
    (['goals', 'budget', 'start', 'kpis', 'summary'] as TabId[]).map((tab) => ({ name, tab, act })),
  );

  test.each(cases)('$name of $tab come back, with every typed word', ({ tab, act }) => {
    const local = built();
    act(local, tab);
    expect(refusal(local, 'beginBuild', { scope: 'all' })?.code).toBe('tabBroken');
    const [offer] = offersOf(local, 'keysLost');
    expect(offer?.does).toMatch(/Puts the keys back: \d+ of \d+/);
    expect(repairAll(local)).toMatchObject({ done: 1, gone: 0 });
    expect(savedPlan(local)).toEqual(sample);
    expect(ask(local, 'scan', {}).groups).toEqual([]);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  });

  test.each(acts)('%s of the summary and the timeline come back, each at its row and column', (_, act) => {
    const local = workbookOf(fullSample);
    const tabs: TabId[] = ['summary', 'timeline'];
    const keys = () => tabs.map((tab) => keysOf(sheetOf(local.book, tab)));
    const before = keys();
    for (const tab of tabs) act(local, tab);
    expect(repairAll(local)).toMatchObject({ done: 2 });
    expect(keys()).toEqual(before);
    expect(callsOf(local, () => build(local)).writes).toBe(0);
  });

  test('come back in an Arabic workbook, and the repair can be undone and done again', () => {
    const local = workbookOf(
      { ...sample, settings: { ...sample.settings, language: 'ar' } },
      { locale: 'ar_EG' },
    );
    const whole = savedPlan(local);
    deleteLine(local, 'campaigns', 'row');
    const broken = typedIn(local);
    repairAll(local);
    expect(savedPlan(local)).toEqual(whole);
    expect(ask(local, 'look', {}).undo).toMatchObject({ act: 'repair', titles: [expect.any(String)] });
    ask(local, 'undo', {});
    const ours = broken.map(({ id }) => id);
    expect(
      differences(
        typedIn(local).filter(({ id }) => ours.includes(id)),
        broken,
      ),
    ).toEqual([]);
    ask(local, 'undo', {});
    expect(savedPlan(local)).toEqual(whole);
  });

  test('a header row that was deleted is put back above the rows', () => {
    const local = built();
    const sheet = sheetOf(local.book, 'campaigns');
    local.acts.deleteRows(sheet.id, keysOf(sheet).rows.get('header') ?? 0);
    repairAll(local);
    expect(savedPlan(local)).toEqual(sample);
  });

  test('a tab of which nothing is left to tell is left to people', () => {
    const local = built();
    const sheet = sheetOf(local.book, 'goals');
    local.acts.clear({ sheetId: sheet.id, row: 0, column: 0, rows: 6, columns: 40 });
    const [offer] = offersOf(local, 'keysLost');
    expect(offer).toMatchObject({ does: '', hint: expect.stringContaining('version history') });
  });

  function deleteLine(local: Local, tab: TabId, line: 'row' | 'column'): void {
    const sheet = sheetOf(local.book, tab);
    const { keyRow, keyColumn } = keysOf(sheet);
    if (line === 'row') local.acts.deleteRows(sheet.id, keyRow);
    else local.acts.deleteColumns(sheet.id, keyColumn);
  }
});

describe('cells', () => {
  test('an id that was copied gets a new one, in the copied row', () => {
    const local = built();
    const goals = sheetOf(local.book, 'goals');
    const rows = (sample.tables.goals ?? []).length;
    for (const key of ['id', 'goal'])
      local.acts.type(placeOf(goals, key, rows), String(cellOf(goals, key, 0).value));
    const [offer] = offersOf(local, 'idTwice');
    const next = `G${rows + 1}`;
    expect(offer?.does).toContain(next);
    repairAll(local);
    expect([cellOf(goals, 'id', 0).value, cellOf(goals, 'id', rows).value]).toEqual(['G1', next]);
    expect(offersOf(local, 'idTwice')).toEqual([]);
  });

  test('a link that names a row in other words is told, one that names none is left', () => {
    const local = built();
    const campaigns = sheetOf(local.book, 'campaigns');
    const name = String(sample.tables.goals?.[0]?.goal);
    local.acts.type(placeOf(campaigns, 'goal', 0), name.toUpperCase().slice(0, 20));
    local.acts.type(placeOf(campaigns, 'goal', 1), 'Nothing like it');
    const offers = offersOf(local, 'linkLost');
    expect(offers.map(({ does }) => does)).toEqual([`Links it to “G1 · ${name}”.`, '']);
    repairAll(local);
    expect(cellOf(campaigns, 'goal', 0).value).toBe(`G1 · ${name}`);
    expect(cellOf(campaigns, 'goal', 1).value).toBe('Nothing like it');
  });

  test.each([
    ['goals', 'due', '31/12/2026', '2026-12-31', '2026-12-31'],
    ['goals', 'due', '31.12.2026', '2026-12-31', '2026-12-31'],
    ['start', 'totalBudget', '36.000,50 €', 36000.5, '36,000.5'],
    ['start', 'totalBudget', '٣٦٠٠٠', 36000, '36,000'],
  ] as const)('%s.%s: “%s” is read', (...given) => {
    const [tab, key, typed, value, shown] = given;
    const local = built();
    const sheet = sheetOf(local.book, tab);
    const place = tab === 'start' ? placeOf(sheet, 'answer', key) : placeOf(sheet, key, 0);
    local.acts.type(place, `'${typed}`);
    expect(offersOf(local, 'cellUnreadable').map(({ does }) => does)).toEqual([`Reads it as ${shown}.`]);
    repairAll(local);
    const plan = savedPlan(local);
    const found =
      tab === 'start' ? plan.settings[key as 'totalBudget'] : plan.tables.goals?.[0]?.[key as 'due'];
    expect(found).toBe(value);
  });

  test('only what was ticked is done; what is gone by then is counted', () => {
    const local = built();
    const goals = sheetOf(local.book, 'goals');
    local.acts.type(placeOf(goals, 'due', 0), "'31/12/2026");
    local.acts.type(placeOf(goals, 'due', 1), "'30/12/2026");
    const [first, second] = offersOf(local, 'cellUnreadable');
    expect(ask(local, 'repair', { offers: [first?.id ?? ''] })).toMatchObject({ done: 1, gone: 0 });
    expect(ask(local, 'repair', { offers: [first?.id ?? '', second?.id ?? ''] })).toMatchObject({
      done: 1,
      gone: 1,
    });
  });
});

describe('errors', () => {
  test('are traced to the first cell, through tabs of people’s own', () => {
    const local = built({ calculator: sharedCalculator() });
    const own = local.acts.addSheet('Mine');
    const type = (row: number, text: string) => local.acts.type({ sheetId: own.id, row, column: 0 }, text);
    type(0, '5');
    type(1, '=A1*2');
    type(2, '=A2+1');
    type(3, '=SUM(Mine!A2:A3)');
    local.acts.deleteRows(own.id, 0);
    const [offer, ...others] = offersOf(local, 'cellError');
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      title: 'Mine',
      cell: 'A1',
      does: '',
      what: expect.stringContaining('2 more'),
    });
  });
});

describe('tabs', () => {
  test('one that was deleted is told and made anew', () => {
    const local = built();
    local.acts.deleteSheet(sheetOf(local.book, 'kpis').id);
    expect(offersOf(local, 'tabMissing').map(({ what }) => what)).toEqual(['The tab “KPIs” is gone.']);
    repairAll(local);
    expect(savedPlan(local).tables).toEqual({ ...sample.tables, kpis: undefined });
  });

  test('a duplicate becomes a tab of people’s own', () => {
    const local = built();
    const copy = local.acts.duplicateSheet(sheetOf(local.book, 'goals').id);
    expect(offersOf(local, 'tabDuplicated').map(({ title }) => title)).toEqual([copy.title]);
    const cells = structuredClone(copy.cells);
    repairAll(local);
    expect(offersOf(local, 'tabDuplicated')).toEqual([]);
    expect(copy.cells).toEqual(cells);
    expect(local.book.metadata.filter(({ sheetId }) => sheetId === copy.id)).toEqual([]);
  });
});

describe('undo', () => {
  test('puts a switched language back, and forth again', () => {
    const local = built();
    const before = typedIn(local);
    const { steps } = ask(local, 'switchLanguage', { language: 'vi' });
    buildSteps(local, steps);
    expect(ask(local, 'look', {}).language).toBe('vi');
    expect(ask(local, 'look', {}).undo?.act).toBe('language');
    const ids = before.map(({ id }) => id);
    const ofOurs = () => typedIn(local).filter(({ id }) => ids.includes(id));
    const after = ofOurs();
    ask(local, 'undo', {});
    expect(differences(ofOurs(), before)).toEqual([]);
    ask(local, 'undo', {});
    expect(differences(ofOurs(), after)).toEqual([]);
    ask(local, 'dropCopies', {});
    expect(ask(local, 'look', {}).undo).toBeNull();
    expect(local.book.sheets.map(({ id }) => id)).toEqual(ids);
  });

  test('has nothing to do where no copies are kept', () => {
    expect(refusal(built(), 'undo', {})?.code).toBe('nothingToUndo');
  });

  test('what was typed after a repair is in the copies of the undo', () => {
    const local = built();
    const goals = sheetOf(local.book, 'goals');
    local.acts.type(placeOf(goals, 'due', 0), "'31/12/2026");
    repairAll(local);
    local.acts.type(placeOf(goals, 'goal', 1), 'Typed later');
    ask(local, 'undo', {});
    expect(cellOf(goals, 'due', 0).value).toBe('31/12/2026');
    ask(local, 'undo', {});
    expect(cellOf(goals, 'goal', 1).value).toBe('Typed later');
  });
});
