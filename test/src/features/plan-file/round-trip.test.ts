import fc from 'fast-check';
import { contentOfPlan } from '../../../../src/features/plan-file/content-of';
import { isPartOf } from '../../../../src/features/plan-file/is-part-of';
import { planFileOf } from '../../../../src/features/plan-file/plan-file-of';
import { readPlanFile } from '../../../../src/features/plan-file/read-plan-file';
import { isForm, isTable, tabOf, typedForms, typedTables } from '../../../../src/tabs/all';
import { fullPlan, fullPlanFile } from '../../engine/full-plan';
import { Book } from '../../engine/in-memory';
import { smallPlan } from '../../engine/small-plan';
import { planFiles, wholePlanFiles } from './arbitraries';

/** What a workbook built from a plan file saves again. */
function reopened(plan: Parameters<typeof contentOfPlan>[0]) {
  const book = new Book();
  book.build(contentOfPlan(plan));
  return planFileOf(book.layOut().records);
}

test('a plan file is read as what it says', () => {
  fc.assert(
    fc.property(planFiles, (plan) => {
      expect(readPlanFile(JSON.stringify(plan))).toEqual({ plan });
    }),
  );
});

test('a workbook built from a plan file saves the same plan, and that is opened again', () => {
  fc.assert(
    fc.property(planFiles, (plan) => {
      const saved = reopened(plan);
      expect(saved).toEqual(plan);
      expect(readPlanFile(JSON.stringify(saved))).toEqual({ plan: saved });
    }),
    { numRuns: 25 },
  );
});

test('the same holds where every form has answers and every table has rows', () => {
  fc.assert(
    fc.property(wholePlanFiles, (plan) => {
      expect(Object.keys(plan.forms ?? {})).toEqual([...typedForms]);
      expect(Object.keys(plan.tables)).toEqual(typedTables);
      const saved = reopened(plan);
      expect(saved).toEqual(plan);
      expect(readPlanFile(JSON.stringify(saved))).toEqual({ plan: saved });
    }),
    { numRuns: 8 },
  );
});

test('plan files of the tests say something in every column and every answer, sooner or later', () => {
  const worded = new Set<string>();
  for (const plan of fc.sample(wholePlanFiles, { numRuns: 60, seed: 1 })) {
    for (const [id, form] of Object.entries(plan.forms ?? {}))
      for (const key of Object.keys(form ?? {})) worded.add(`${id}.${key}`);
    for (const [id, rows] of Object.entries(plan.tables))
      for (const key of (rows ?? []).flatMap(Object.keys)) worded.add(`${id}.${key}`);
    for (const key of Object.keys(plan.settings)) worded.add(`start.${key}`);
  }
  const typed = ['start' as const, ...typedForms, ...typedTables].flatMap((id) => {
    const tab = tabOf(id);
    const parts = isTable(tab) ? tab.columns : isForm(tab) ? tab.rows : {};
    return Object.entries(parts).flatMap(([key, { kind }]) =>
      ['heading', 'tab', 'computed'].includes(kind) ? [] : [`${id}.${key}`],
    );
  });
  expect(typed.filter((place) => !worded.has(place))).toEqual([]);
});

test('the full sample plan is saved as it was opened', () => {
  const plan = fullPlanFile();
  expect(reopened(plan)).toEqual(plan);
});

test('an answer of a form that cannot be read is saved as it was typed', () => {
  const book = new Book();
  book.build(fullPlan());
  book.type('strategy', 'marketTotal', 'answer', 'quite a lot');
  const plan = saved(book);
  expect(plan.forms?.strategy?.unread).toEqual({ marketTotal: 'quite a lot' });
  expect(plan.forms?.strategy?.marketTotal).toBeUndefined();
  expect(plan.unread).toBeUndefined();
  expect(readPlanFile(JSON.stringify(plan))).toEqual({ plan });
  expect(reopened(plan)).toEqual(plan);
});

test('a form in which nothing stands is left out of the file', () => {
  const book = new Book();
  book.build({ settings: { ...smallPlan().settings, size: 'full' }, tables: {} });
  expect('forms' in saved(book)).toBe(false);
});

function aBook(): Book {
  const book = new Book();
  book.build(smallPlan());
  return book;
}
const saved = (book: Book) => planFileOf(book.layOut().records);

test('what cannot be read is saved as it was typed, and comes back so', () => {
  const book = aBook();
  book.type('goals', 'G1', 'due', 'spring');
  book.type('budget', 'B1', 'months:2027-02', 'a bit');
  book.type('metrics', 'M1', 'kind', 'both');
  const plan = saved(book);
  expect(plan.tables.goals?.[0]?.unread).toEqual({ due: 'spring' });
  expect(plan.tables.budget?.[0]?.unread).toEqual({ 'months:2027-02': 'a bit' });
  expect(readPlanFile(JSON.stringify(plan))).toEqual({ plan });
  expect(reopened(plan)).toEqual(plan);
});

test('a setting that cannot be read is saved as it was typed', () => {
  const book = aBook();
  book.type('start', 'tolerance', 'answer', 'a little');
  const plan = saved(book);
  expect(plan.unread).toEqual({ tolerance: 'a little' });
  expect(reopened(plan)).toEqual(plan);
});

test('a new row is saved with the id the next build would give it', () => {
  const book = aBook();
  book.type('goals', book.rowOf('goals', 'G2') + 1, 'goal', 'Third');
  expect(saved(book).tables.goals?.map(({ id }) => id)).toEqual(['G1', 'G2', 'G3']);
});

test('a row whose id was typed over is not saved under an id that others still link to', () => {
  const book = new Book();
  book.build(smallPlan());
  const linked = planFileOf(book.layOut().records).tables.campaigns?.map(({ goal }) => goal);
  for (const id of ['G1', 'G2']) book.type('goals', id, 'id', 'what was pasted');
  const saved = planFileOf(book.layOut().records);
  expect(saved.tables.campaigns?.map(({ goal }) => goal)).toEqual(linked);
  for (const { id } of saved.tables.goals ?? []) expect(linked).not.toContain(id);
});

test('choices are saved by code and links by id, whatever language the cells are in', () => {
  const book = aBook();
  const plan = saved(book);
  expect(plan.tables.campaigns?.[0]).toMatchObject({ goal: 'G1', status: 'running' });
  book.build({ settings: { language: 'ar' }, tables: {} });
  expect(saved(book)).toEqual({ ...plan, settings: { ...plan.settings, language: 'ar' } });
});

test('a plan that was opened half-way can be opened again; a plan that people changed cannot', () => {
  const plan = saved(aBook());
  const half = { ...plan, tables: { goals: plan.tables.goals?.slice(0, 1) ?? [] } };
  expect(isPartOf(half, plan)).toBe(true);
  expect(isPartOf(plan, plan)).toBe(true);
  expect(isPartOf(plan, half)).toBe(false);
  const changed = aBook();
  changed.type('goals', 'G2', 'target', 13);
  expect(isPartOf(saved(changed), plan)).toBe(false);
});

test('a plan whose strategy people changed cannot be opened again over it; a half-written strategy can', () => {
  const plan = fullPlanFile();
  const { vision, mission } = plan.forms?.strategy ?? {};
  expect(isPartOf({ ...plan, forms: { strategy: { vision: vision ?? '' } } }, plan)).toBe(true);
  expect(isPartOf({ ...plan, forms: {} }, plan)).toBe(true);
  expect(isPartOf({ ...plan, forms: { strategy: { vision: mission ?? '' } } }, plan)).toBe(false);
  const { forms: _, ...withoutForms } = plan;
  expect(isPartOf(withoutForms, plan)).toBe(true);
  expect(isPartOf(plan, withoutForms)).toBe(false);
});

test('a plan of whose rows any part was written is part of that plan', () => {
  fc.assert(
    fc.property(planFiles, fc.nat({ max: 3 }), (plan, rows) => {
      const tables = Object.fromEntries(
        Object.entries(plan.tables).map(([id, all]) => [id, all?.slice(0, rows)]),
      );
      expect(isPartOf({ ...plan, tables }, plan)).toBe(true);
    }),
  );
});
