import { factsOf } from '../../../../src/features/approval/facts';
import type { PlanFile } from '../../../../src/features/plan-file/schema';

const settings = { planName: 'Plan', language: 'fr', asOf: '2027-02-01', months: 3 } as never;
const plan = (more: Partial<PlanFile>): PlanFile => ({
  format: 'throughline-plan',
  version: 1,
  settings,
  tables: {},
  ...more,
});

test('settings are agreed on, as typed where they cannot be read; how the workbook is set up is not', () => {
  expect(factsOf(plan({ unread: { tolerance: 'a little' } }))).toEqual({
    start: { '': { planName: 'Plan', months: 3, tolerance: 'a little' } },
  });
});

test('answers of a form are one row; a form that is not there is none', () => {
  const answered = plan({
    forms: { strategy: { mission: 'Bread', unread: { ownShare: 'a lot' } } as never },
  });
  expect(factsOf(answered).strategy).toEqual({ '': { mission: 'Bread', ownShare: 'a lot' } });
  expect(factsOf(plan({ forms: { strategy: undefined } }))).not.toHaveProperty('strategy');
});

test('rows go by their ids, months are cells of their own, and notes and states are left out', () => {
  const facts = factsOf(
    plan({
      tables: {
        budget: [{ id: 'B1', line: 'Ads', months: { '2027-01': 5, '2027-02': 6 }, note: 'by Jo' }],
        content: [{ id: 'N1', title: 'Recipe', link: 'x', status: 'done', unread: { date: 'spring' } }],
        spend: [{ id: 'E1', amount: 4 }],
      } as never,
    }),
  );
  expect(facts.budget).toEqual({ B1: { line: 'Ads', 'months:2027-01': 5, 'months:2027-02': 6 } });
  expect(facts.content).toEqual({ N1: { title: 'Recipe', date: 'spring' } });
  expect(facts).not.toHaveProperty('spend');
});
