import { formRows } from '../../../src/engine/shapes/form/rows';
import { kpiIds } from '../../../src/kpis/catalogue';
import { isForm, isTable, isTimeline, tabOf, tabsOfScope, tabsOfSize } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';

import { choiceLists } from '../../../src/workbook/choice-lists';
import type { Column, Environment, FormulaOf, RowFacts } from '../../../src/workbook/column';
import type { Formula } from '../../../src/workbook/formula';
import { weekRows } from '../../../src/workbook/tab';

/** A formula of a description, with the name of the place it is written in. */
export interface Described {
  tab: TabId;
  place: string;
  formula: Formula;
}

/** Tabs that only the full size has. */
export const optionalTabs = tabIds.filter((id) => !tabsOfSize('light').includes(id));

export const environmentOf = (tabs: TabId[], currency = 'EUR'): Environment => ({
  has: (tab) => tabs.some((id) => id === tab),
  currency,
});

/** Every workbook there can be, with what is in it. */
export const environments: [string, Environment][] = [
  ['a light workbook', environmentOf(tabsOfScope('all', 'light'))],
  ['a full workbook', environmentOf(tabsOfScope('all', 'full'))],
  ['a light workbook without its plan', environmentOf(tabsOfScope('strategy', 'light'), '')],
  ['a full workbook without its plan', environmentOf(tabsOfScope('strategy', 'full'), '')],
  ...optionalTabs.map((absent): [string, Environment] => [
    `a full workbook without its tab ${absent}`,
    environmentOf(tabIds.filter((id) => id !== absent)),
  ]),
  ...optionalTabs.map((present): [string, Environment] => [
    `a light workbook with the tab ${present}`,
    environmentOf(tabIds.filter((id) => id === present || !optionalTabs.includes(id))),
  ]),
];
const rows: RowFacts[] = [
  {},
  ...choiceLists.directions.map((direction) => ({ direction })),
  { kpi: 'a number of their own' },
];
const rowsOf = (tab: TabId): RowFacts[] =>
  tab === 'kpis' ? [...rows, ...kpiIds.map((kpi) => ({ kpi }))] : rows;

/** Every formula that the tabs of an environment can be given, for every choice that formulas depend on. */
export function formulasIn(environment: Environment): Described[] {
  return tabIds
    .filter((id) => environment.has(id))
    .flatMap((tab) =>
      sources(tab, environment).flatMap(([place, formulaOf]) =>
        rowsOf(tab).flatMap((row) => {
          const formula = formulaOf(environment, row);
          return formula ? [{ tab, place, formula }] : [];
        }),
      ),
    );
}

/** The same in every environment. */
export const describedFormulas = (): Described[] =>
  environments.flatMap(([, environment]) => formulasIn(environment));

function sources(id: TabId, environment: Environment): [string, FormulaOf][] {
  const tab = tabOf(id);
  if (isForm(tab)) {
    return formRows(tab, environment)
      .flatMap(([key, row]): [string, FormulaOf | undefined][] => {
        if (row.kind === 'heading') return [];
        if (row.kind === 'tab')
          return [
            [`${key} label`, row.label],
            [`${key} count`, row.count],
            [`${key} remark`, row.remark],
          ];
        return [
          [`${key} remark`, row.remark],
          [key, row.kind === 'computed' ? row.formula : undefined],
        ];
      })
      .filter((source): source is [string, FormulaOf] => source[1] !== undefined);
  }
  if (!isTable(tab) && !isTimeline(tab)) return [];
  const weeks = isTimeline(tab)
    ? weekRows.flatMap((row) =>
        [1, 2, 105].map((week): [string, FormulaOf] => [`${row} ${week}`, () => tab.weeks[row](week)]),
      )
    : [];
  const head = Object.entries(tab.head ?? {}).flatMap(([row, { cells }]) =>
    Object.entries(cells).map(([column, { formula }]): [string, FormulaOf] => [`${row}.${column}`, formula]),
  );
  const described: [string, Column][] = Object.entries(tab.columns);
  const columns = described.flatMap(([key, column]): [string, FormulaOf][] =>
    column.kind === 'computed' && (!column.needs || environment.has(column.needs))
      ? [[key, column.formula]]
      : [],
  );
  return [...head, ...weeks, ...columns];
}

/** A formula and everything it is made of. */
export function nodesOf(formula: Formula): Formula[] {
  // In one list that grows: copying it at each level took most of the time of the tests that look at every formula.
  const nodes: Formula[] = [];
  const add = (node: Formula): void => {
    nodes.push(node);
    if (node.is === 'call') node.inputs.forEach(add);
    if (node.is === 'join') [node.left, node.right].forEach(add);
  };
  add(formula);
  return nodes;
}
