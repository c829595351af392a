import { planOfFile } from '../../preview/checks/plan-of-file';
import { type Case, type Edits, missionChecks } from '../../preview/mission/mission-checks';
import type { Plan } from '../../src/model/plan';
import type { CellAddress } from '../../src/records/records';
import { findAll, findTried } from '../../src/rules/all';
import type { Finding } from '../../src/rules/finding';
import { withCells } from '../../src/rules/tried/with-cells';
import { mission } from '../../src/tabs/mission';
import { fullSample } from '../laws/workbook';
import { edited } from './edited';

const planWith = (edits: Edits): Plan => planOfFile(edited(fullSample, edits), '2026-11-20');
const clean = planWith({});

/** Where a plan says that something stands, without its row. */
function placeIn(plan: Plan, at: string): (place: CellAddress) => boolean {
  const [tab = '', part = ''] = at.split(/[.#]/);
  if (at.includes('#')) return ({ tab: other, row }) => other === tab && row === 1;
  return (place) => place.tab === tab && plan.keyAt(place).split(':')[0] === part;
}

const told = (plan: Plan, { code, at }: Case, found = findAll(plan)): Finding[] => {
  const isThere = placeIn(plan, at);
  return found.filter((one) => one.code === code && isThere(one.place));
};

const cases = Object.entries(missionChecks).flatMap(([row, { missing, contradictory }]) => [
  ...missing.map((one) => [row, 'missing', one] as const),
  ...contradictory.map((one) => [row, 'contradictory', one] as const),
]);
const titled = cases.map(
  ([row, kind, one]) => [`${row} ${kind}: ${one.code} ${JSON.stringify(one.edits)}`, one] as const,
);

test('every row of strategy and plan has something that may be missing, and something that may contradict', () => {
  const bare = Object.entries(missionChecks).filter(
    ([, { missing, contradictory }]) => missing.length === 0 || contradictory.length === 0,
  );
  expect(bare).toEqual([]);
  expect(Object.keys(missionChecks)).toEqual(Object.keys(mission));
});

test.each(titled)('%s: told at its cell, and not in the sample as it is', (_, one) => {
  expect(told(planWith(one.edits), one).length).toBeGreaterThan(0);
  expect(told(clean, one)).toEqual([]);
});

test('a way that is offered does away with what it is offered for', () => {
  const offered = cases.flatMap(([, , one]) => {
    const plan = planWith(one.edits);
    if (told(plan, one).every(({ fixes }) => !fixes)) return [];
    return told(plan, one, findTried(plan)).flatMap(({ fixes = [], place }) =>
      fixes.filter(({ isVain }) => !isVain).map((way) => ({ one, plan, place, way })),
    );
  });
  expect(new Set(offered.map(({ one }) => one.code)).size).toBeGreaterThanOrEqual(8);
  for (const { one, plan, place, way } of offered) {
    const left = told(withCells(plan, way.cells), one).filter(
      (still) => JSON.stringify(still.place) === JSON.stringify(place),
    );
    expect([one.code, way.code, left]).toEqual([one.code, way.code, []]);
  }
});

const strategyTables = [
  'objectives',
  'segments',
  'personas',
  'journey',
  'competitors',
  'swot',
  'initiatives',
];
const without = (tables: string[]): Plan =>
  planOfFile(
    { ...edited(fullSample, Object.fromEntries(tables.map((tab) => [tab, null]))), forms: {} },
    '2026-11-20',
  );

test.each([
  ['with its goals', strategyTables],
  ['and all of it', [...strategyTables, 'goals']],
])('a full plan without its strategy is told so first of all, %s', (_, tables) => {
  const [first] = findAll(without(tables));
  expect([first?.code, first?.severity]).toEqual(['strategyMissing', 'error']);
});

test('a plan of which nothing is written yet is told what to write first, and nothing else', () => {
  for (const size of ['light', 'full']) {
    const { rhythm: _, ...settings } = fullSample.settings;
    const empty = planOfFile(
      { ...fullSample, settings: { ...settings, size } as never, forms: {}, tables: {} },
      '2026-11-20',
    );
    expect(findAll(empty).map(({ code }) => code)).toEqual(['noGoals', 'noLines']);
  }
});

test('a light plan is not asked for what a full one is', () => {
  const { settings, tables } = fullSample;
  const bare = (tables.campaigns ?? []).map(({ id, campaign, goal, start, end }) => ({
    id,
    campaign,
    goal,
    start,
    end,
  }));
  const light = planOfFile(
    {
      ...fullSample,
      settings: { ...settings, size: 'light' },
      forms: {},
      tables: { goals: tables.goals, campaigns: bare } as never,
    },
    '2026-11-20',
  );
  const asked = [
    'fieldsBlank',
    'strategyMissing',
    'strategyBlank',
    'campaignNoTask',
    'goalsAllShort',
    'kindMissing',
  ];
  expect(findAll(light).filter(({ code }) => asked.includes(code))).toEqual([]);
});
