import { isForm, isTable, tabOf, tabs, tabsOfSize, typedTables } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { wordLists } from '../../../src/tabs/words';
import { type Column, isTyped } from '../../../src/workbook/column';
import type { Formula } from '../../../src/workbook/formula';
import { functionNames } from '../../../src/workbook/functions';
import { describedFormulas, nodesOf } from './formulas';

const columnsOf = (id: TabId): [string, Column][] => {
  const tab = tabOf(id);
  if (isTable(tab)) return Object.entries(tab.columns);
  if (!isForm(tab)) return [];
  return Object.entries(tab.rows).filter(
    (row): row is [string, Column] => row[1].kind !== 'heading' && row[1].kind !== 'tab',
  );
};
const everyColumn = tabIds.flatMap((id) =>
  columnsOf(id).map(([key, column]) => ({ place: `${id}.${key}`, column })),
);

test('a light workbook has its eight tabs and the lists', () => {
  expect(tabsOfSize('light')).toEqual([
    'start',
    'goals',
    'campaigns',
    'budget',
    'metrics',
    'kpis',
    'summary',
    'checks',
    'lists',
  ]);
});

test('every tab is described under its own id', () => {
  for (const id of tabIds) expect(tabs[id].id).toBe(id);
  expect(new Set(tabIds).size).toBe(tabIds.length);
});

test('people type in the tables but not in the checks', () => {
  expect(typedTables).toEqual(['goals', 'campaigns', 'budget', 'metrics', 'kpis']);
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
  expect(choices.length).toBeGreaterThan(15);
  for (const { place, column } of choices) {
    const list = wordLists[isTyped(column) ? (column.list ?? '') : ''] ?? [];
    expect([place, list.length > 0]).toEqual([place, true]);
    expect(new Set(list).size).toBe(list.length);
  }
});

/** Tables of the full size, whose rows a light workbook's cells may name in any words. */
const later = ['objectives', 'segments', 'channels', 'people'];

test('every link leads to a table, of this size or the full one', () => {
  for (const { place, column } of everyColumn) {
    if (column.kind !== 'link') continue;
    const isTo = typedTables.some((id) => id === column.to) || later.includes(column.to ?? '');
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

test('what stands above a table stands in columns of that table', () => {
  for (const tab of tabIds.map(tabOf).filter(isTable)) {
    for (const [key, { label, cells }] of Object.entries(tab.head ?? {})) {
      for (const column of [label, ...Object.keys(cells)]) {
        expect([`${tab.id}.${key}.${column}`, column in tab.columns]).toEqual([
          `${tab.id}.${key}.${column}`,
          true,
        ]);
      }
    }
  }
});

test('the start tab leads to every tab people look at', () => {
  const start = tabOf('start');
  const rows = isForm(start) ? Object.entries(start.rows) : [];
  const led = rows.flatMap(([key, row]) => (row.kind === 'tab' ? [[key, row.tab]] : []));
  expect(led).toEqual(tabIds.filter((id) => id !== 'start' && id !== 'lists').map((id) => [id, id]));
});

const hasColumn = (id: string, key: string): boolean => {
  const tab = tabIds.some((known) => known === id) ? tabOf(id as TabId) : undefined;
  return tab !== undefined && isTable(tab) && (key === 'id' || key in tab.columns);
};
const isMonthly = (id: string, key: string): boolean => {
  const tab = tabIds.some((known) => known === id) ? tabOf(id as TabId) : undefined;
  return tab !== undefined && isTable(tab) && tab.columns[key]?.kind === 'monthly';
};
const hasRow = (id: string, key: string): boolean => {
  const tab = tabIds.some((known) => known === id) ? tabOf(id as TabId) : undefined;
  return tab !== undefined && isForm(tab) && key in tab.rows;
};
const hasHeadRow = (id: string, key: string): boolean => {
  const tab = tabIds.some((known) => known === id) ? tabOf(id as TabId) : undefined;
  return tab !== undefined && isTable(tab) && key in (tab.head ?? {});
};

/** Whether what a part of a formula in a tab names is there. */
function isThere(tab: TabId, node: Formula): boolean {
  switch (node.is) {
    case 'own':
      return hasColumn(tab, node.column);
    case 'column':
      return hasColumn(node.tab, node.column);
    case 'answer':
      return hasRow(node.tab, node.row);
    case 'headCell':
      return hasHeadRow(node.tab, node.row) && hasColumn(node.tab, node.column);
    case 'word':
      return wordLists[node.list]?.includes(node.code) ?? false;
    case 'ownMonths':
      return isMonthly(tab, node.column);
    case 'monthDays':
    case 'monthBlock':
      return isMonthly(node.tab, node.column);
    case 'tabLink':
      return tabIds.some((id) => id === node.tab);
    case 'call':
      return functionNames.includes(node.name);
    case 'number':
      return Number.isSafeInteger(node.value);
    case 'symbol':
    case 'join':
      return true;
  }
}

test('every formula names only tabs, columns, rows and words that are there', () => {
  const formulas = describedFormulas();
  expect(formulas.length).toBeGreaterThan(500);
  const lost = formulas.flatMap(({ tab, place, formula }) =>
    nodesOf(formula)
      .filter((node) => !isThere(tab, node))
      .map((node) => `${tab}.${place}: ${JSON.stringify(node)}`),
  );
  expect([...new Set(lost)]).toEqual([]);
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
