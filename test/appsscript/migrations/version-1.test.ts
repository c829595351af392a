import type { Local } from '../../../preview/local';
import type { BookSheet } from '../../../preview/spreadsheet/book';
import { workbookVersion } from '../../../src/engine/sheet/snapshot';
import { messagesOf } from '../../../src/messages/all';
import { bookDifferences, differences } from '../../laws/comparable';
import {
  ask,
  build,
  callsOf,
  cellOf,
  newWorkbook,
  openPlan,
  placeOf,
  savedPlan,
  sheetOf,
  workbookOf,
} from '../../laws/workbook';
import { ofAll } from '../../support/sizes';
import { marksOf, oldWorkbooks, opened, planOf, stateOf } from './old-workbooks';

describe.each(oldWorkbooks)('a workbook of version 1: %s', (name) => {
  test('is looked at and saved without a write, and reads as the version that built it read it', () => {
    const local = opened(name);
    const before = structuredClone(local.book);
    const { writes } = callsOf(local, () => {
      expect(ask(local, 'look', {}).settings).toMatchObject({ business: planOf(name).settings.business });
      expect(savedPlan(local)).toEqual(planOf(name));
    });
    expect(writes).toBe(0);
    expect(local.book).toEqual(before);
  });

  describe('is carried by a build', () => {
    const local = opened(name);
    beforeAll(() => build(local));

    test('and nothing typed is lost', () => {
      expect(savedPlan(local)).toEqual(planOf(name));
      expect(marksOf(local.book).map(({ version }) => version)).toEqual(Array(9).fill(workbookVersion));
      expect(stateOf(local.book)).toMatchObject({ version: workbookVersion });
      expect(local.book.metadata.filter(({ sheetId }) => sheetId === null)).toHaveLength(1);
    });

    test('keeps titles, languages and highest ids', () => {
      for (const { tab = '', lastId = 0 } of marksOf(opened(name).book)) {
        const remembered = stateOf(local.book)?.tabs?.[tab];
        expect(remembered).toMatchObject({
          title: sheetOf(local.book, tab as 'goals').title,
          language: planOf(name).settings.language,
        });
        expect(remembered?.lastId).toBeGreaterThanOrEqual(lastId);
      }
    });

    test('and a second build writes nothing', () => {
      const before = structuredClone(local.book);
      expect(callsOf(local, () => build(local)).writes).toBe(0);
      expect(local.book).toEqual(before);
    });
  });
});

describe.each(['version-1', 'version-1-cut-off'] as const)(
  'cut off at any call and run again: %s',
  (name) => {
    test('what is remembered ends the same', () => {
      // There are no copies to drop: the call does nothing but carry.
      const carryIt = (local: Local) => void ask(local, 'dropCopies', {});
      const isCarried = (local: Local) =>
        marksOf(local.book).every(({ version }) => version === workbookVersion);
      const whole = opened(name);
      carryIt(whole);
      for (let call = 1, done = false; !done; call += 1) {
        const local = opened(name);
        local.failAt(call);
        try {
          carryIt(local);
        } catch {
          // Cut off, as it was told.
        }
        done = isCarried(local);
        local.failAt(null);
        carryIt(local);
        expect([call, ...alike(local, whole)]).toEqual([call]);
      }
      expect(isCarried(whole)).toBe(true);
    });

    test('and so does the workbook', () => {
      const whole = opened(name);
      const { reads, writes } = callsOf(whole, () => build(whole));
      const every = Array.from({ length: reads + writes }, (_, index) => index + 1);
      const step = Math.ceil(every.length / 4);
      for (const call of ofAll(every, (calls) => calls.filter((one) => one % step === step - 1))) {
        const local = opened(name);
        local.failAt(call);
        expect(() => build(local)).toThrow('serviceFailed');
        build(local);
        expect([call, ...alike(local, whole)]).toEqual([call]);
      }
    });
  },
);

/** How two workbooks differ, in their cells and in what is remembered of them. */
const alike = (one: Local, other: Local): string[] =>
  JSON.stringify(one.book) === JSON.stringify(other.book)
    ? []
    : [...bookDifferences(one.book, other.book), ...differences(stateOf(one.book), stateOf(other.book))];

/** What may be the first to change an old workbook, other than a build from the sidebar. */
const firstChanges: Record<string, (local: Local) => void> = {
  'a check': (local) => void ask(local, 'check', {}),
  'a step of a build that was begun before': (local) => void ask(local, 'buildStep', { tabs: ['goals'] }),
  'its own plan file': (local) => openPlan(local, planOf('version-1')),
  'the menu': (local) => void local.run('buildPlanTabs'),
};

describe.each(Object.entries(firstChanges))('what is remembered is carried first by %s', (_name, change) => {
  test('before anything else is written', () => {
    const local = opened('version-1');
    const before = structuredClone(local.book);
    // The first write is the state, then come the marks.
    for (let call = 1; stateOf(local.book) === null; call += 1) {
      expect(JSON.stringify(local.book)).toBe(JSON.stringify(before));
      local.failAt(call);
      try {
        change(local);
      } catch {
        // Cut off, as it was told.
      }
    }
    expect({ ...local.book, metadata: [], nextId: 0 }).toEqual({ ...before, metadata: [], nextId: 0 });
    local.failAt(null);
    change(local);
    build(local);
    expect(savedPlan(local)).toEqual(planOf('version-1'));
  });
});

describe('an id that was given to a row since deleted', () => {
  const numbersOf = (local: Local, table: 'goals' | 'campaigns'): number[] =>
    (savedPlan(local).tables[table] ?? []).map(({ id }) => Number(id.slice(1)));

  test.each(['goals', 'campaigns'] as const)('is not given again: %s', (table) => {
    const local = opened('version-1');
    const lastId = marksOf(local.book).find(({ tab }) => tab === table)?.lastId ?? 0;
    const before = numbersOf(local, table).filter((number) => number <= lastId);
    expect(lastId).toBeGreaterThan(Math.max(...before));
    const { rows, name } =
      table === 'goals' ? { rows: 4, name: 'goal' } : { rows: before.length, name: 'campaign' };
    local.acts.type(placeOf(sheetOf(local.book, table), name, rows), 'Typed today');
    build(local);
    const given = numbersOf(local, table).filter((number) => !before.includes(number));
    expect(given.length).toBeGreaterThan(0);
    expect(Math.min(...given)).toBe(lastId + 1);
  });
});

describe('what people did in it stays', () => {
  const local = opened('version-1');
  const copy = structuredClone(local.book.sheets.find(({ title }) => title === 'Metrics of last year'));
  build(local);

  test('titles of their own, one given before the last build and one since', () => {
    expect(sheetOf(local.book, 'campaigns').title).toBe('What we do');
    expect(sheetOf(local.book, 'kpis').title).toBe('Numbers that matter');
  });

  test('a duplicated tab, but for formulas and drop-downs that follow what they name', () => {
    const typedIn = (sheet: BookSheet | undefined) =>
      Object.values(sheet?.cells ?? {}).map((line) =>
        Object.values(line).map(({ value, note }) => [value, note]),
      );
    const now = local.book.sheets.find(({ id }) => id === copy?.id);
    expect(typedIn(now)).toEqual(typedIn(copy));
    expect([now?.title, local.book.metadata.find(({ sheetId }) => sheetId === copy?.id)]).toEqual([
      copy?.title,
      opened('version-1').book.metadata.find(({ sheetId }) => sheetId === copy?.id),
    ]);
  });

  test('a column of their own, and the order of columns they know', () => {
    const { cells } = sheetOf(local.book, 'budget');
    const place = placeOf(sheetOf(local.book, 'budget'), 'owner', 0);
    expect(cells[place.row - 1]?.[place.column - 1]?.value).toBe('Invoice');
    expect(cells[place.row]?.[place.column - 1]?.value).toBe('No. 4711');
  });

  test('notes, and what was typed over a formula', () => {
    const goals = sheetOf(local.book, 'goals');
    expect(cellOf(goals, 'goal', 0).note).toBe('Ask Maren');
    expect(cellOf(goals, 'status', -1).note).toBe('Discussed every Monday');
    expect(cellOf(goals, 'status', 1)).toMatchObject({ note: 'We gave up', formula: expect.any(String) });
  });
});

test('words of then give way to words of now, in cells and in notes', () => {
  const local = opened('version-1-ar');
  const campaigns = () => sheetOf(local.book, 'campaigns');
  const { choices, tabs } = messagesOf('ar');
  expect(cellOf(campaigns(), 'status', 1).value).toBe('جارية');
  build(local);
  expect(cellOf(campaigns(), 'status', 1).value).toBe(choices.workStatuses.running);
  expect(cellOf(campaigns(), 'status', -1).note).toBe(tabs.campaigns.columns.status.note);
});

test.each([...oldWorkbooks])('a plan file that version 1 saved opens in a new workbook: %s', (name) => {
  const local = workbookOf(planOf(name));
  expect(savedPlan(local)).toEqual(planOf(name));
});

test('a workbook that kept its state on the spreadsheet without a version is carried, too', () => {
  const whole = opened('version-1');
  build(whole);
  const local = newWorkbook({ book: structuredClone(whole.book) });
  for (const metadata of local.book.metadata) {
    const { version, tabs, ...mark } = JSON.parse(metadata.value);
    metadata.value = JSON.stringify(tabs ?? { ...mark, version: 1 });
  }
  expect(savedPlan(local)).toEqual(planOf('version-1'));
  build(local);
  expect(stateOf(local.book)).toEqual(stateOf(whole.book));
  expect(marksOf(local.book)).toEqual(marksOf(whole.book));
  expect(bookDifferences(local.book, whole.book)).toEqual([]);
});
