import fc from 'fast-check';
import { openLocal } from '../../preview/local';
import { isTable, type TableId, tabOf, typedTables } from '../../src/tabs/all';
import { isTyped } from '../../src/workbook/column';
import { runs } from '../support/sizes';
import { bookDifferences, differences } from './comparable';
import { hardTexts, plans } from './plans';
import {
  ask,
  build,
  callsOf,
  cellOf,
  everyCell,
  hasTab,
  newWorkbook,
  openPlan,
  placeOf,
  refusal,
  sample,
  sampleText,
  savedPlan,
  setUp,
  sheetOf,
  workbookOf,
} from './workbook';

/** Something typed into any typed cell of a table, whether it fits its column or not. */
const typings = fc.array(
  fc.record({
    table: fc.constantFrom(...typedTables),
    column: fc.nat(),
    row: fc.nat({ max: 8 }),
    text: fc.constantFrom(...hardTexts, '31/12/2026', '1,5', '12 %', '', "'007", "'=1+1", '2026-12-31'),
  }),
  { minLength: 1, maxLength: 8 },
);

const typedKeys = (table: TableId): string[] => {
  const tab = tabOf(table);
  if (!isTable(tab)) return [];
  return Object.entries(tab.columns).flatMap(([key, column]) =>
    isTyped(column) && column.kind !== 'monthly' ? [key] : [],
  );
};

describe('a plan file holds the whole plan', () => {
  test('what is opened is what is saved', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const local = newWorkbook();
        openPlan(local, plan);
        expect(differences(plan, savedPlan(local))).toEqual([]);
      }),
      { numRuns: runs(12, 100) },
    );
  });

  test('and what people typed by hand survives the way through a file, readable or not', () => {
    fc.assert(
      fc.property(plans, typings, fc.constantFrom('en_US', 'fr_FR', 'vi_VN'), (plan, typed, locale) => {
        const local = newWorkbook({ locale });
        openPlan(local, plan);
        for (const { table, column, row, text } of typed) {
          if (!hasTab(local.book, table)) continue;
          const sheet = sheetOf(local.book, table);
          const keys = typedKeys(table);
          const place = placeOf(sheet, keys[column % keys.length] ?? '', row);
          local.acts.type(place, text);
          if (sheet.cells[place.row]?.[place.column]?.formula !== undefined)
            local.acts.type(place, `'${text}`);
        }
        build(local);
        const saved = savedPlan(local);
        const other = newWorkbook({ locale });
        openPlan(other, saved);
        expect(differences(saved, savedPlan(other))).toEqual([]);
      }),
      { numRuns: runs(10, 60) },
    );
  });

  test('the sample comes back as it was', () => {
    const local = workbookOf(sample);
    expect(savedPlan(local)).toEqual(sample);
    expect(ask(local, 'savePlan', {}).name).toBe('bread-box-year-2026-27.throughline.json');
  });

  test.each([
    ['currency', 'euros', 'notCurrency'],
    ['months', '99', 'outOfRange'],
    ['months', 'twelve', 'missing'],
    ['firstMonth', 'soon', 'missing'],
  ])('but a workbook cannot be built on a %s of “%s”', (key, text, reason) => {
    const local = workbookOf(sample);
    local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', key), text);
    build(local);
    const other = newWorkbook();
    const { writes } = callsOf(other, () => {
      expect(refusal(other, 'openPlan', { text: ask(local, 'savePlan', {}).text })).toMatchObject({
        code: 'planBad',
        faults: [{ path: `settings.${key}`, reason }],
      });
    });
    expect(writes).toBe(0);
  });
});

describe('text never becomes a formula', () => {
  const risky = fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@'),
      fc.constantFrom('1+1', 'SUM(A1)', 'A1', 'x', '"', ' 5', '(a)'),
    )
    .map((parts) => parts.join(''));

  test('whatever it begins with, from a file, from the form and after every build', () => {
    fc.assert(
      fc.property(
        fc.array(risky, { minLength: 4, maxLength: 4 }),
        ([goal = '', line = '', owner = '', name = '']) => {
          const local = newWorkbook();
          const tables = {
            goals: [{ id: 'G1', goal, owner, why: name, metric: line }],
            campaigns: [{ id: 'C1', campaign: name, goal: 'G1', channel: owner }],
            budget: [{ id: 'B1', line, campaign: 'C1' }],
            metrics: [{ id: 'M1', measure: line }],
            kpis: [{ id: 'K1', kpi: line, goal: 'G1' }],
          };
          const plan = {
            ...sample,
            settings: { ...sample.settings, business: goal, planName: name },
            tables,
          };
          openPlan(local, plan);
          local.acts.renameSheet(sheetOf(local.book, 'goals').id, goal);
          build(local);
          ask(local, 'check', {});
          const typed = new Set([goal, line, owner, name]);
          expect(everyCell(local.book).filter(({ cell }) => typed.has(cell.formula ?? ''))).toEqual([]);
          expect(everyCell(local.book).filter(({ cell }) => cell.error)).toEqual([]);
          const goals = sheetOf(local.book, 'goals');
          expect([cellOf(goals, 'goal', 0), cellOf(goals, 'owner', 0)]).toMatchObject([
            { value: goal },
            { value: owner },
          ]);
          expect(savedPlan(local)).toEqual(plan);
        },
      ),
      { numRuns: runs(10, 60) },
    );
  });

  test('from the set-up form', () => {
    const local = newWorkbook();
    build(local, { ...setUp, business: '=1+1', planName: '+A1' });
    const start = sheetOf(local.book, 'start');
    for (const [key, text] of [
      ['business', '=1+1'],
      ['planName', '+A1'],
    ] as const) {
      expect(cellOf(start, 'answer', key)).toMatchObject({ value: text });
      expect(cellOf(start, 'answer', key)).not.toHaveProperty('formula');
    }
  });
});

describe('a file is refused as a whole', () => {
  test('with every fault in it, and nothing is written', () => {
    const [goal, ...goals] = sample.tables.goals ?? [];
    const bad = {
      ...sample,
      surprise: 1,
      settings: { ...sample.settings, currency: 'euro', months: 40, language: 'xx' },
      tables: {
        ...sample.tables,
        goals: [{ ...goal, due: '31.12.2026', colour: 'red' }, ...goals, { ...goals[0] }],
        metrics: [{ id: 'G7', months: { '2026-13': 1, '2026-07': 'many' } }],
        heaps: [],
      },
    };
    const local = newWorkbook();
    const { reads, writes } = callsOf(local, () => {
      const problem = refusal(local, 'openPlan', { text: JSON.stringify(bad) });
      expect(problem?.code).toBe('planBad');
      expect(problem?.faults?.map(({ path, reason }) => `${path} ${reason}`).sort()).toEqual([
        'settings.currency notCurrency',
        'settings.language notChoice',
        'settings.months outOfRange',
        'surprise unknownKey',
        'tables.goals[0].colour unknownKey',
        'tables.goals[0].due notDay',
        'tables.heaps unknownKey',
        'tables.metrics[0].id notId',
        'tables.metrics[0].months.2026-07 notNumber',
        'tables.metrics[0].months.2026-13 notMonth',
      ]);
    });
    // One look for what is there.
    expect([reads, writes]).toEqual([1, 0]);
    expect(bookDifferences(local.book, openLocal().book)).toEqual([]);
  });

  test.each(['', '{', 'null', '[]', '{"format":"throughline-plan","version":2}', '"=1+1"'])(
    'when it is %j',
    (text) => {
      const local = newWorkbook();
      const { writes } = callsOf(local, () => {
        expect(refusal(local, 'openPlan', { text })?.code).toBe('planBad');
      });
      expect(writes).toBe(0);
    },
  );

  test('when the workbook holds something typed that is not in it', () => {
    const local = workbookOf(sample);
    local.acts.type(placeOf(sheetOf(local.book, 'goals'), 'goal', 5), 'One more');
    const { writes } = callsOf(local, () => {
      expect(refusal(local, 'openPlan', { text: sampleText })?.code).toBe('notEmpty');
    });
    expect(writes).toBe(0);
  });

  test('when the workbook was set up for another plan', () => {
    const local = newWorkbook();
    build(local, setUp);
    const { writes } = callsOf(local, () => {
      expect(refusal(local, 'openPlan', { text: sampleText })?.code).toBe('notEmpty');
    });
    expect(writes).toBe(0);
  });

  test('but the same file may be opened again', () => {
    const local = workbookOf(sample);
    const before = structuredClone(local.book);
    openPlan(local, sample);
    expect(bookDifferences(before, local.book)).toEqual([]);
  });
});
