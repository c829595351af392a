import * as fc from 'fast-check';
import { type Difference, differences, plannedMoney } from '../../../../src/features/approval/compare';
import { type Facts, factsOf } from '../../../../src/features/approval/facts';
import type { TabId } from '../../../../src/tabs/ids';
import { fullPlanFile } from '../../engine/full-plan';

const value = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -5, max: 5 }));
const row = fc.dictionary(fc.constantFrom('goal', 'due', 'months:2027-01', 'target'), value);
const table = fc.dictionary(fc.constantFrom('G1', 'G2', 'G10'), row);
const plan: fc.Arbitrary<Facts> = fc.record(
  { start: fc.record({ '': row }), strategy: fc.record({ '': row }), goals: table, budget: table },
  { requiredKeys: [] },
);

/** A plan after all differences have been carried out in it. */
function applied(before: Facts, all: Difference[]): Facts {
  const plan: Facts = structuredClone(before);
  for (const one of all) {
    const tab = plan[one.tab] ?? {};
    plan[one.tab] = tab;
    if (one.is === 'gone') delete tab[one.id];
    else if (one.is === 'added') tab[one.id] = one.facts;
    else {
      const held = tab[one.id] ?? {};
      tab[one.id] = held;
      if (one.now === undefined) delete held[one.key];
      else held[one.key] = one.now;
    }
  }
  return plan;
}

/** A form without answers is the same as none. */
function plain(facts: Facts): Facts {
  const all = Object.entries(facts).map(([tab, rows]) => [
    tab,
    Object.fromEntries(
      Object.entries(rows).filter(([id, cells]) => id !== '' || Object.keys(cells).length > 0),
    ),
  ]);
  return Object.fromEntries(all.filter(([, rows]) => Object.keys(rows as object).length > 0));
}

test('a plan does not differ from itself', () =>
  fc.assert(fc.property(plan, (one) => expect(differences(one, structuredClone(one))).toEqual([]))));

test('the differences, carried out, give the other plan', () =>
  fc.assert(
    fc.property(plan, plan, (before, now) =>
      expect(plain(applied(before, differences(before, now)))).toEqual(plain(now)),
    ),
  ));

test('the way back names the same places', () =>
  fc.assert(
    fc.property(plan, plan, (before, now) => {
      const places = (all: Difference[]) =>
        all.map((one) => [one.tab, one.id, one.is === 'changed' ? one.key : '']).sort();
      expect(places(differences(now, before))).toEqual(places(differences(before, now)));
    }),
  ));

test('a cell that was blank has no before, one that is blank now no now; answers come and go as cells', () => {
  const answered: Facts = { start: { '': { planName: 'Plan' } } };
  const place = { is: 'changed', tab: 'start', id: '', key: 'planName' } as const;
  expect(differences({}, answered)).toStrictEqual([{ ...place, now: 'Plan' }]);
  expect(differences(answered, {})).toStrictEqual([{ ...place, before: 'Plan' }]);
  const other: Facts = { start: { '': { planName: 'Other' } } };
  expect(differences(answered, other)).toStrictEqual([{ ...place, before: 'Plan', now: 'Other' }]);
});

test('planned money is that of the months; words in place of an amount count nothing', () => {
  const line = { line: 'Ads', upTo: 900, 'months:2027-01': 10.5, 'months:2027-02': 'soon' };
  expect(plannedMoney({ budget: { B1: line, B2: { 'months:2027-01': 1 } } }, 'EUR')).toBe(1150);
});

describe('of the sample plan', () => {
  const file = fullPlanFile();
  const facts = factsOf(file);
  const cellsOf = (tab: TabId) => Object.values(facts[tab] ?? {}).flatMap(Object.keys);

  test('dates, money, targets and goals are agreed on, month by month', () => {
    expect(facts.goals?.['G1']).toMatchObject({ target: 240, due: '2027-06-30' });
    expect(cellsOf('budget')).toContain('months:2026-07');
    expect(plannedMoney(facts, 'EUR')).toBe(2_800_000);
  });

  test('how the work goes is not', () => {
    expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(['spend']));
    for (const tab of ['spend', 'metrics', 'reviews'] as const) expect(facts[tab]).toBeUndefined();
    expect(cellsOf('campaigns')).not.toContain('status');
    expect(cellsOf('campaigns')).not.toContain('actualRevenue');
    expect(cellsOf('start')).not.toContain('asOf');
  });

  test('a later due date, another amount, a new row and a lost one are told', () => {
    const changed = structuredClone(file);
    const [goal] = changed.tables.goals ?? [];
    if (goal) goal.due = '2027-07-31';
    const [line] = changed.tables.budget ?? [];
    if (line) line.months = { ...line.months, '2026-07': 1 };
    changed.tables.campaigns = [...(changed.tables.campaigns ?? []).slice(1), { id: 'C9', campaign: 'New' }];
    const said = differences(facts, factsOf(changed)).map((one) =>
      [one.is, one.tab, one.id, one.is === 'changed' ? one.key : ''].join(' ').trim(),
    );
    expect(said).toEqual([
      'changed goals G1 due',
      'gone campaigns C1',
      'added campaigns C9',
      'changed budget B1 months:2026-07',
    ]);
  });
});
