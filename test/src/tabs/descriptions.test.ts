import fc from 'fast-check';
import {
  isForm,
  isTable,
  isTimeline,
  tabOf,
  tabs,
  tabsOfScope,
  tabsOfSize,
  typedForms,
  typedTables,
} from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';

import { listsTab, wordLists } from '../../../src/tabs/words';
import { type Column, type Environment, isMonthly, isTyped } from '../../../src/workbook/column';
import type { Formula } from '../../../src/workbook/formula';
import { functionNames } from '../../../src/workbook/functions';
import type { Tab } from '../../../src/workbook/tab';
import {
  describedFormulas,
  environmentOf,
  environments,
  formulasIn,
  nodesOf,
  optionalTabs,
} from './formulas';

const columnsOf = (id: TabId): [string, Column][] => {
  const tab = tabOf(id);
  if (isTable(tab) || isTimeline(tab)) return Object.entries(tab.columns);
  if (!isForm(tab)) return [];
  return Object.entries(tab.rows).filter(
    (row): row is [string, Column] => row[1].kind !== 'heading' && row[1].kind !== 'tab',
  );
};
const everyColumn = tabIds.flatMap((id) =>
  columnsOf(id).map(([key, column]) => ({ place: `${id}.${key}`, column })),
);

const light: TabId[] = [
  'start',
  'goals',
  'campaigns',
  'budget',
  'metrics',
  'kpis',
  'summary',
  'checks',
  'lists',
];

test('a light workbook has its eight tabs and the lists', () => {
  expect(tabsOfSize('light')).toEqual(light);
  expect(tabsOfScope('all', 'light')).toEqual(light);
  expect(tabsOfScope('plan', 'light')).toEqual(light);
});

test('a full workbook has every tab, those of a light one among them', () => {
  expect(tabsOfSize('full')).toEqual([...tabIds]);
  expect(tabsOfScope('all', 'full')).toEqual([...tabIds]);
  expect(tabsOfScope('plan', 'full')).toEqual([...tabIds]);
  expect(tabIds).toHaveLength(27);
  expect(light.filter((id) => !tabIds.includes(id))).toEqual([]);
});

test('a strategy of its own has its tabs, the way in, the checks and the lists', () => {
  expect(tabsOfScope('strategy', 'light')).toEqual(['start', 'goals', 'checks', 'lists']);
  expect(tabsOfScope('strategy', 'full')).toEqual([
    'start',
    'strategy',
    'objectives',
    'goals',
    'segments',
    'personas',
    'journey',
    'competitors',
    'swot',
    'situation',
    'initiatives',
    'checks',
    'lists',
  ]);
});

test('every tab is described under its own id', () => {
  for (const id of tabIds) expect(tabs[id].id).toBe(id);
  expect(new Set(tabIds).size).toBe(tabIds.length);
});

test('people type in the tables but not in the checks', () => {
  const tables = tabIds.filter((id) => isTable(tabOf(id)));
  expect(typedTables).toEqual(tables.filter((id) => id !== 'checks'));
  expect(typedTables).toHaveLength(19);
});

test('people type in every form that asks for something, the settings apart', () => {
  const asking = tabIds.filter(
    (id) => isForm(tabOf(id)) && columnsOf(id).some(([, column]) => isTyped(column)),
  );
  expect(asking).toEqual(['start', ...typedForms]);
});

test('no two tables give ids that begin alike', () => {
  const prefixes = tabIds
    .map(tabOf)
    .filter(isTable)
    .map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const prefix of prefixes) expect(prefix).toMatch(/^[A-Z]$/);
});

test('every table is named by a column of its own in which something is typed', () => {
  for (const tab of tabIds.map(tabOf).filter(isTable)) {
    const name = tab.columns[tab.name];
    expect([tab.id, name && isTyped(name)]).toEqual([tab.id, true]);
  }
});

test('no key could be mistaken for another: not an id column, not a row’s key, not a month', () => {
  for (const { place } of everyColumn) expect(place).toMatch(/^\w+\.[a-z][A-Za-z]*$/);
  expect(everyColumn.filter(({ place }) => place.endsWith('.id'))).toEqual([]);
});

test('every choice offers a list that exists and holds something', () => {
  const choices = everyColumn.filter(({ column }) => column.kind === 'choice');
  expect(choices.length).toBeGreaterThan(40);
  for (const { place, column } of choices) {
    const list = 'list' in column && column.list ? wordLists[column.list] : [];
    expect([place, list.length > 0]).toEqual([place, true]);
    expect(new Set(list).size).toBe(list.length);
  }
});

test('every link leads to a table in which people type', () => {
  const links = everyColumn.filter(({ column }) => column.kind === 'link');
  expect(links.length).toBeGreaterThan(30);
  for (const { place, column } of links) {
    const isTo = typedTables.some((id) => isTyped(column) && id === column.to);
    expect([place, isTo]).toEqual([place, true]);
  }
});

test('a column that needs another tab names one that exists', () => {
  for (const { place, column } of everyColumn) {
    expect([place, column.needs === undefined || tabIds.some((id) => id === column.needs)]).toEqual([
      place,
      true,
    ]);
  }
});

test('the start tab leads to every tab people look at', () => {
  const start = tabOf('start');
  const rows = isForm(start) ? Object.entries(start.rows) : [];
  const led = rows.flatMap(([key, row]) => (row.kind === 'tab' ? [[key, row.tab]] : []));
  expect(led).toEqual(tabIds.filter((id) => id !== 'start' && id !== 'lists').map((id) => [id, id]));
});

/** What formulas may name in an environment: only what its tabs have there. */
class Parts {
  constructor(private readonly environment: Environment) {}

  private tab(id: TabId): Tab | undefined {
    return this.environment.has(id) ? tabOf(id) : undefined;
  }
  private isDrawn(part: Column | undefined): boolean {
    return part !== undefined && (part.needs === undefined || this.environment.has(part.needs));
  }
  hasColumn(id: TabId, key: string): boolean {
    const tab = this.tab(id);
    if (!tab || isForm(tab) || !('columns' in tab)) return false;
    return (isTable(tab) && key === 'id') || this.isDrawn(tab.columns[key]);
  }
  isMonthly(id: TabId, key: string): boolean {
    const tab = this.tab(id);
    return tab !== undefined && isTable(tab) && isMonthly(tab.columns[key]);
  }
  hasAnswer(id: TabId, key: string): boolean {
    const tab = this.tab(id);
    const row = tab && isForm(tab) ? tab.rows[key] : undefined;
    if (row === undefined || row.kind === 'heading') return false;
    return row.kind === 'tab' ? row.count !== undefined && this.environment.has(row.tab) : this.isDrawn(row);
  }
  hasHeadCell(id: TabId, row: string, column: string): boolean {
    const tab = this.tab(id);
    if (tab && isTimeline(tab) && row === 'header')
      return /^weeks:[1-9]\d*$/.test(column) || this.hasColumn(id, column);
    if (!tab || !isTable(tab)) return false;
    return column in (tab.head?.[row]?.cells ?? {}) && this.hasColumn(id, column);
  }

  /** Whether what a part of a formula in a tab names is there. */
  has(tab: TabId, node: Formula): boolean {
    switch (node.is) {
      case 'own':
        return this.hasColumn(tab, node.column);
      case 'column':
        return this.hasColumn(node.tab, node.column);
      case 'answer':
        return this.hasAnswer(node.tab, node.row);
      case 'headMonths':
        return this.hasHeadCell(node.tab, node.row, node.column) && this.isMonthly(node.tab, node.column);
      case 'headCell':
        return this.hasHeadCell(node.tab, node.row, node.column);
      case 'word':
        return listsTab[node.list].includes(node.code);
      case 'words':
        return listsTab[node.list].length > 0;
      case 'ownMonths':
      case 'ownDay':
        return this.isMonthly(tab, node.column);
      case 'monthDays':
      case 'monthBlock':
      case 'monthSpan':
      case 'monthColumn':
        return this.isMonthly(node.tab, node.column);
      case 'tabLink':
      case 'sumOfTyped':
        return this.environment.has(node.tab);
      case 'columnLink':
        return this.hasColumn(node.tab, node.column);
      case 'call':
        return functionNames.includes(node.name);
      case 'number':
        return Number.isSafeInteger(node.value);
      case 'symbol':
      case 'join':
      case 'typedBlock':
        return true;
    }
  }
}

test.each(environments)(
  'in %s every formula names only tabs, columns, rows and words that are there',
  (_, environment) => {
    const parts = new Parts(environment);
    const formulas = formulasIn(environment);
    expect(formulas.length).toBeGreaterThan(20);
    const lost = formulas.flatMap(({ tab, place, formula }) =>
      nodesOf(formula)
        .filter((node) => !parts.has(tab, node))
        .map((node) => `${tab}.${place}: ${JSON.stringify(node)}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  },
);

test.each(environments)(
  'in %s what stands above a table stands in columns that are there',
  (_, environment) => {
    const parts = new Parts(environment);
    for (const tab of tabIds
      .filter((id) => environment.has(id))
      .map(tabOf)
      .filter(isTable)) {
      const names = Object.values(tab.head ?? {}).flatMap(({ label, cells }) => [
        label,
        ...Object.keys(cells),
      ]);
      expect([tab.id, ...names.filter((name) => !parts.hasColumn(tab.id, name))]).toEqual([tab.id]);
    }
  },
);

test('whichever optional tabs there are, every formula names only what is there', () => {
  fc.assert(
    fc.property(fc.subarray(optionalTabs), (present) => {
      const environment = environmentOf([...light, ...present]);
      const parts = new Parts(environment);
      const lost = formulasIn(environment).flatMap(({ tab, place, formula }) =>
        nodesOf(formula).some((node) => !parts.has(tab, node)) ? [`${tab}.${place}`] : [],
      );
      expect([...new Set(lost)]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('formulas of every optional tab and of every world were looked at', () => {
  const formulas = describedFormulas();
  expect(formulas.length).toBeGreaterThan(5000);
  const without = optionalTabs.filter((id) => !formulas.some(({ tab }) => tab === id));
  // Nothing in these is worked out.
  expect(without).toEqual(['spend', 'reviews']);
});

test('no formula divides without a guard', () => {
  // A bare quotient stands inside IFERROR, or is a whole number over a whole number, or over 100.
  const bare = describedFormulas().flatMap(({ tab, place, formula }) =>
    unguarded(formula).map((node) => `${tab}.${place}: ${JSON.stringify(node)}`),
  );
  expect([...new Set(bare)]).toEqual([]);
});

function unguarded(node: Formula): Formula[] {
  if (node.is === 'call')
    return node.name === 'IFERROR' ? node.inputs.slice(1).flatMap(unguarded) : node.inputs.flatMap(unguarded);
  if (node.is !== 'join') return [];
  const below = [...unguarded(node.left), ...unguarded(node.right)];
  const isSafe = node.right.is === 'number' && node.right.value !== 0;
  return node.sign === '/' && !isSafe ? [node, ...below] : below;
}

test('no formula holds a word, a date or a decimal', () => {
  const signs = describedFormulas().flatMap(({ formula }) =>
    nodesOf(formula).flatMap((node) => (node.is === 'symbol' ? [node.text] : [])),
  );
  for (const text of new Set(signs)) expect(text).not.toMatch(/\p{L}|\d[./-]\d/u);
});
