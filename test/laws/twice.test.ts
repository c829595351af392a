import fc from 'fast-check';
import type { Local } from '../../preview/local';
import { tabsWithAmounts } from '../../src/features/check/foreign-cells';
import { en } from '../../src/messages/en';
import { runs } from '../support/sizes';
import { bookDifferences } from './comparable';
import { plans } from './plans';
import {
  ask,
  build,
  callsOf,
  countTabs,
  fullSample,
  newWorkbook,
  openPlan,
  sample,
  setUp,
  workbookOf,
} from './workbook';

/** Building again finds nothing to do: reads and no write, and the book stays as it was. */
function expectNothingDue(local: Local): void {
  const before = structuredClone(local.book);
  const { reads, writes } = callsOf(local, () => {
    expect(ask(local, 'beginBuild', { scope: 'all' }).steps).toEqual([]);
  });
  expect(writes).toBe(0);
  expect(reads).toBeLessThanOrEqual(2 * countTabs(local.book));
  expect(bookDifferences(local.book, before)).toEqual([]);
}

describe('building twice is building once', () => {
  test('after the sample plan was opened', () => {
    const local = workbookOf(sample);
    expectNothingDue(local);
  });

  test('after a build in steps from the set-up form', () => {
    const local = newWorkbook();
    build(local, setUp);
    expectNothingDue(local);
  });

  test('after a check', () => {
    const local = workbookOf(sample);
    ask(local, 'check', {});
    expectNothingDue(local);
  });

  test('after any plan was opened', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const local = newWorkbook();
        openPlan(local, plan);
        expectNothingDue(local);
      }),
      { numRuns: runs(10, 100) },
    );
  });

  test('with the same set-up given again', () => {
    const local = newWorkbook();
    build(local, setUp);
    const before = structuredClone(local.book);
    build(local, setUp);
    expect(bookDifferences(local.book, before)).toEqual([]);
  });
});

describe('a build asks little of Google: at most 21 reads and writes a tab', () => {
  const perTab = (act: (local: Local) => void): number => {
    const local = newWorkbook();
    const { reads, writes } = callsOf(local, () => act(local));
    return (reads + writes) / countTabs(local.book);
  };

  test.each([
    ['en', 'light', sample],
    ['ar', 'light', sample],
    ['en', 'full', fullSample],
    ['ar', 'full', fullSample],
  ] as const)('opening a plan (%s, %s)', (language, size, plan) => {
    const settings = { ...plan.settings, language, size };
    expect(perTab((local) => openPlan(local, { ...plan, settings }))).toBeLessThanOrEqual(21);
  });

  test.each([
    ['en', 'light'],
    ['ar', 'light'],
    ['en', 'full'],
    ['ar', 'full'],
  ] as const)('in steps from the set-up form (%s, %s)', (language, size) => {
    expect(perTab((local) => build(local, { ...setUp, language, size }))).toBeLessThanOrEqual(21);
  });
});

describe('a check asks little of Google', () => {
  test.each([
    ['light', sample],
    ['full', fullSample],
  ])(
    'at most two reads a tab, one more where amounts are, and three writes for a %s plan that stands as it should',
    (_, plan) => {
      const local = newWorkbook();
      openPlan(local, plan);
      // A currency that was typed shows in nothing but the format of its cell.
      const withAmounts = tabsWithAmounts.filter((id) =>
        local.book.sheets.some(({ title }) => title === en.tabs[id].title),
      ).length;
      // The first one asks whether there is room for what it writes.
      for (const room of [1, 0]) {
        const { reads, writes } = callsOf(local, () => ask(local, 'check', {}));
        expect(reads).toBeLessThanOrEqual(2 * countTabs(local.book) + withAmounts + room);
        expect(writes).toBeLessThanOrEqual(3);
      }
    },
  );
});
