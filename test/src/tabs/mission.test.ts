import { isForm, isTable, isTimeline, tabOf } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { type Idea, mission, workbookWide } from '../../../src/tabs/mission';
import { choiceLists } from '../../../src/workbook/choice-lists';
import { fullPlanFile } from '../engine/full-plan';

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every place of every tab, with whether people type there. */
const places = new Map<string, boolean>(
  tabIds.flatMap((id): [string, boolean][] => {
    const tab = tabOf(id);
    const parts = isTable(tab) || isTimeline(tab) ? tab.columns : isForm(tab) ? tab.rows : {};
    const head = isTable(tab) ? Object.keys(tab.head ?? {}) : isTimeline(tab) ? Object.keys(tab.weeks) : [];
    return [
      ...Object.entries(parts).map(([key, { kind }]): [string, boolean] => [
        `${id}.${key}`,
        !['heading', 'tab', 'computed'].includes(kind),
      ]),
      ...head.map((key): [string, boolean] => [`${id}#${key}`, false]),
    ];
  }),
);

test('every row of the mission is mapped, from S1 to S15 and from P1 to P17', () => {
  expect(Object.keys(mission)).toEqual([...numbered('S', 15), ...numbered('P', 17)]);
});

test.each(Object.entries<Idea>(mission))(
  '%s is held by columns and rows that are there',
  (_, { places: held }) => {
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((place) => !places.has(place))).toEqual([]);
  },
);

test.each(Object.entries<Idea>(mission).filter(([id]) => id !== 'P17'))(
  '%s is something people can fill in',
  (_, { places: held }) => {
    expect(held.filter((place) => places.get(place))).not.toEqual([]);
  },
);

test('whatever people can type serves a row of the mission', () => {
  const held = new Set<string>([
    ...Object.values<Idea>(mission).flatMap((idea) => idea.places),
    ...workbookWide,
  ]);
  expect(
    [...places].filter(([place, isTyped]) => isTyped && !held.has(place)).map(([place]) => place),
  ).toEqual([]);
});

test('the sample plan shows everything that people can fill in for a row of the mission', () => {
  const plan = fullPlanFile();
  const filled = new Set<string>([
    ...Object.keys(plan.settings).map((key) => `start.${key}`),
    ...Object.entries(plan.forms ?? {}).flatMap(([id, form]) =>
      Object.keys(form ?? {}).map((key) => `${id}.${key}`),
    ),
    ...Object.entries(plan.tables).flatMap(([id, rows]) =>
      (rows ?? []).flatMap(Object.keys).map((key) => `${id}.${key}`),
    ),
  ]);
  // No goal of the bakery is a range; upper bounds are for those.
  const notShown = ['goals.upper', 'kpis.upper'];
  const typed = Object.values<Idea>(mission).flatMap((idea) =>
    idea.places.filter((place) => places.get(place)),
  );
  expect([...new Set(typed)].filter((place) => !filled.has(place)).sort()).toEqual(notShown);
});

test('choices offer what the mission names', () => {
  const offered: [keyof typeof choiceLists, string[]][] = [
    ['horizons', ['short', 'long']],
    ['sizes', ['light', 'full']],
    ['swotKinds', ['strength', 'weakness', 'opportunity', 'threat']],
    ['initiativeKinds', ['wordOfMouth', 'internalAlignment']],
    ['purchases', ['impulse', 'planned']],
    ['objectiveLevels', ['company', 'business', 'marketing']],
    ['campaignKinds', ['promotion', 'programme']],
    ['channelTypes', ['seo', 'social', 'paidSearch', 'email', 'content', 'events', 'pr']],
    ['taskKinds', ['milestone']],
    ['contentStates', ['keep', 'update']],
    ['budgetCategories', ['ads', 'tools', 'content', 'website', 'events', 'staff', 'agencies']],
    ['rhythms', ['weekly', 'monthly', 'quarterly', 'campaignEnd']],
    ['changes', ['tactic', 'budget', 'goal', 'strategy']],
    ['teams', ['marketing', 'sales', 'stakeholder']],
    ['accesses', ['view', 'comment', 'edit']],
  ];
  for (const [list, codes] of offered)
    expect([list, codes.filter((code) => !(choiceLists[list] as readonly string[]).includes(code))]).toEqual([
      list,
      [],
    ]);
});

test('the chain on the start tab names every tab that carries the thread', () => {
  const thread: TabId[] = [
    'objectives',
    'goals',
    'initiatives',
    'campaigns',
    'tasks',
    'content',
    'budget',
    'kpis',
    'reviews',
  ];
  expect(thread.filter((id) => !places.has(`start.${id}`))).toEqual([]);
});
