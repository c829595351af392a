import { eachRow, type Fault, linkedFrom, nameOf } from '../../../src/rules/each-row';
import type { TabId } from '../../../src/tabs/ids';
import { aPlan, cellOf } from './a-plan';

const goals = [
  { id: 'G1', goal: 'Grow', owner: 'Y1' },
  { id: 'G2', owner: 'Y2' },
  { id: '', goal: 'Just begun' },
];
const planOf = (without: TabId[] = []) => aPlan({ tables: { goals }, without });

const rule = (fault: Fault, asked: string[] = []) =>
  eachRow(
    { code: 'goalNoKpi', severity: 'warning', table: 'goals', column: 'metric', needs: ['kpis', 'people'] },
    () => {
      asked.push('plan');
      return ({ id }) => {
        asked.push(id);
        return fault;
      };
    },
  );

test('each row with an id is judged, its finding is at its cell and tells its name beside the facts', () => {
  const fixes = [{ code: 'clear' as const, facts: {}, cells: [] }];
  const found = rule({ facts: { target: { number: 3 } }, fixes })(planOf());
  expect(found).toStrictEqual([
    {
      code: 'goalNoKpi',
      severity: 'warning',
      place: cellOf('goals', 5, 'metric'),
      facts: { name: 'Grow', target: { number: 3 } },
      fixes,
    },
    {
      code: 'goalNoKpi',
      severity: 'warning',
      place: cellOf('goals', 6, 'metric'),
      facts: { name: 'G2', target: { number: 3 } },
      fixes,
    },
  ]);
});

test('a row without an id is one that the next build will know: nothing is said of it', () => {
  const asked: string[] = [];
  rule({}, asked)(planOf());
  expect(asked).toEqual(['plan', 'G1', 'G2']);
});

test('rows in which nothing is wrong give no finding', () => {
  expect(rule(null)(planOf())).toEqual([]);
});

test.each<TabId>(['goals', 'kpis', 'people'])('without the tab %s nothing is asked', (tab) => {
  const asked: string[] = [];
  expect(rule({}, asked)(planOf([tab]))).toEqual([]);
  expect(asked).toEqual([]);
});

test('a rule that needs no other tab asks for none', () => {
  const alone = eachRow(
    { code: 'goalNoKpi', severity: 'advice', table: 'goals', column: 'goal' },
    () => () => ({}),
  );
  expect(alone(planOf(['kpis', 'people', 'campaigns']))).toHaveLength(2);
});

test('a row is called by its name, as a word where that is chosen from a list, and by its id without one', () => {
  const { tables } = aPlan({
    tables: { goals, kpis: [{ id: 'K1', kpi: 'churn' }, { id: 'K2' }] },
  }).records;
  expect(tables.goals.map((row) => nameOf('goals', row))).toEqual(['Grow', 'G2', 'Just begun']);
  expect(tables.kpis.map((row) => nameOf('kpis', row))).toEqual([{ choice: ['kpis', 'churn'] }, 'K2']);
});

test('what is linked to is gathered from all the columns asked for', () => {
  const tasks = [
    { id: 'T1', responsible: 'Y1', informed: 'Y2' },
    { id: 'T2', accountable: 'Y3' },
  ];
  const linked = linkedFrom(aPlan({ tables: { tasks } }), 'tasks', 'responsible', 'informed');
  expect([...linked].filter((id) => id !== '')).toEqual(['Y1', 'Y2']);
});
