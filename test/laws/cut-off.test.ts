import type { Local } from '../../preview/local';
import type { Book } from '../../preview/spreadsheet/book';
import type { PlanFile } from '../../src/features/plan-file/schema';
import { ofAll } from '../support/sizes';
import { bookDifferences } from './comparable';
import {
  build,
  callsOf,
  copyOf,
  newWorkbook,
  openPlan,
  placeOf,
  sample,
  setUp,
  sheetOf,
  workbookOf,
} from './workbook';

/** A way to build, from a spreadsheet in which it has not begun. */
interface Way {
  begin(): Local;
  go(local: Local): void;
}

function opened(): Book {
  const local = workbookOf(sample);
  return local.book;
}

/** What people typed since the last build: rows in four tables, links by name, an own column in between. */
function grown(): Book {
  const local = copyOf(opened());
  const type = (
    tab: 'goals' | 'campaigns' | 'budget' | 'metrics',
    column: string,
    row: number,
    text: string,
  ) => local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
  for (let row = 3; row < 14; row += 1) type('goals', 'goal', row, `Goal typed in row ${row}`);
  type('campaigns', 'campaign', 4, 'Typed by hand');
  type('campaigns', 'goal', 4, 'Goal typed in row 5');
  type('budget', 'line', 9, 'A line');
  type('budget', 'campaign', 9, 'C4');
  type('budget', 'total', 2, '12');
  const metrics = sheetOf(local.book, 'metrics');
  const { column } = placeOf(metrics, 'tool', 0);
  local.acts.insertColumns(metrics.id, column, 1);
  local.acts.type({ sheetId: metrics.id, row: 8, column }, 'my own');
  local.acts.renameSheet(sheetOf(local.book, 'kpis').id, 'Numbers that matter');
  const months = placeOf(sheetOf(local.book, 'start'), 'answer', 'months');
  local.acts.type(months, '14');
  const language = placeOf(sheetOf(local.book, 'start'), 'answer', 'language');
  local.acts.type(language, 'العربية');
  return local.book;
}

function setUpFor({ settings }: PlanFile): Book {
  const local = newWorkbook();
  const {
    business = '',
    planName = '',
    currency = '',
    firstMonth = '',
    months = 0,
    totalBudget = 0,
  } = settings;
  build(local, { ...setUp, business, planName, currency, firstMonth, months, totalBudget });
  return local.book;
}

let awaiting: Book | null = null;
let growing: Book | null = null;
const ways: Record<string, Way> = {
  'opening the sample plan': { begin: () => newWorkbook(), go: (local) => openPlan(local, sample) },
  'a build in steps from the set-up form, in Arabic': {
    begin: () => newWorkbook(),
    go: (local) => build(local, { ...setUp, language: 'ar' }),
  },
  'a build of the full size, with review dates': {
    begin: () => newWorkbook(),
    go: (local) => build(local, { ...setUp, size: 'full', rhythm: 'monthly' }),
  },
  'opening a plan in a workbook that was set up for it': {
    begin: () => {
      awaiting ??= setUpFor(sample);
      return copyOf(awaiting);
    },
    go: (local) => openPlan(local, sample),
  },
  'growing after rows were typed': {
    begin: () => {
      growing ??= grown();
      return copyOf(growing);
    },
    go: (local) => build(local),
  },
};

/** Every call in turn, or half a dozen spread evenly, the first and last few among them. */
function callsToFail(count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const step = Math.ceil(count / 4);
  return ofAll(all, (calls) => calls.filter((call) => call <= 2 || call === count || call % step === 0));
}

describe.each(Object.entries(ways))('%s', (_name, { begin, go }) => {
  const whole = begin();
  const { reads, writes } = callsOf(whole, () => go(whole));

  test('cut off at any call and run again ends in the same workbook', () => {
    const wrong: Record<number, string[]> = {};
    for (const call of callsToFail(reads + writes)) {
      const local = begin();
      local.failAt(call);
      expect(() => go(local)).toThrow('serviceFailed');
      go(local);
      const found = bookDifferences(local.book, whole.book);
      if (found.length > 0) wrong[call] = found;
    }
    expect(wrong).toEqual({});
  });

  test('cut off twice and run again, too', () => {
    const count = reads + writes;
    const pairs: [first: number, second: number][] = [
      [Math.floor(count / 3), Math.floor(count / 4)],
      [Math.floor(count / 2), 12],
      [count - 1, 2],
    ];
    for (const [first, second] of ofAll(pairs, (all) => all.slice(0, 1))) {
      const local = begin();
      local.failAt(first);
      expect(() => go(local)).toThrow('serviceFailed');
      local.failAt(second);
      try {
        go(local);
      } catch {
        // A shorter second run may come to its end before it is cut off.
      }
      local.failAt(null);
      go(local);
      expect(bookDifferences(local.book, whole.book)).toEqual([]);
    }
  });
});
