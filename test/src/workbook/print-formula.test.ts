import fc from 'fast-check';
import {
  answer,
  column,
  monthColumn,
  ownDay,
  ownMonths,
  ownOf,
  rowLink,
  word,
  words,
} from '../../../src/tabs/cells';
import type { Addresses } from '../../../src/workbook/addresses';
import { add, call, type Formula, type Sign, symbol, tabLink, when } from '../../../src/workbook/formula';
import type { FunctionName } from '../../../src/workbook/functions';
import { printFormula, printInRows, sameFormula } from '../../../src/workbook/print-formula';
import type { TabId } from '../../../src/workbook/tab-ids';
import { parseFormula } from './parse-formula';

const addresses: Addresses = {
  title: (tab) => (tab === 'goals' ? "Today's goals" : tab),
  sheetId: () => 77,
  column: (_, name) => ({ id: 2, goal: 3, target: 28, answer: 3 })[name] ?? 4,
  keyColumn: () => 1,
  rows: () => ({ first: 5, last: 14 }),
  headerRow: () => 4,
  formRow: () => 9,
  answerColumn: () => 3,
  months: () => ({ first: 10, count: 12 }),
  monthColumn: (_tab, _name, month) => 9 + Number(month.slice(5)),
  typedBlocks: () => [
    { row: 5, column: 3, rows: 10, columns: 2 },
    { row: 5, column: 7, rows: 10, columns: 1 },
  ],
  monthRuns: () => [
    { first: 10, count: 3 },
    { first: 14, count: 2 },
  ],
  word: () => ({ row: 6, column: 8 }),
  words: () => ({ row: 5, rows: 4, column: 7 }),
};
const own = ownOf('goals');
const print = (formula: Formula, tab: TabId = 'goals') => printFormula(formula, addresses, { tab, row: 7 });

test.each<[string, Formula, string]>([
  ['this row’s cell', own('goal'), '=$C7'],
  ['a column', column('goals', 'target'), '=$AB$5:$AB$14'],
  ['a column of another tab', column('kpis', 'target'), "='kpis'!$AB$5:$AB$14"],
  ['an answer', answer('start', 'asOf'), "='start'!$C$9"],
  ['a cell above a table', { is: 'headCell', tab: 'goals', row: 'proof', column: 'goal' }, '=$C$9'],
  ['a word', word('verdicts', 'holds'), "='lists'!$H$6"],
  ['all words of a list', words('months'), "='lists'!$G$5:$G$8"],
  ['this row’s months', ownMonths('months'), '=$J7:$U7'],
  ['the days above the months', { is: 'monthDays', tab: 'goals', column: 'months' }, '=$J$4:$U$4'],
  [
    'the months without what stands between them',
    { is: 'monthBlock', tab: 'goals', column: 'months' },
    '=$J$5:$L$14;$N$5:$O$14',
  ],
  ['the way to a tab', tabLink('goals'), '="#gid=77"'],
  ['the way to a row', rowLink('goals', 'goal', call('ROW')), '="#gid=77&range=C"&ROW()'],
])('%s is printed with its address', (_, formula, text) => {
  expect(print(formula)).toBe(text);
});

test('a title with an apostrophe is doubled inside its quotes', () => {
  expect(print(column('goals', 'goal'), 'kpis')).toBe("='Today''s goals'!$C$5:$C$14");
});

test('a formula of a month names the column of that month', () => {
  const formula = add(monthColumn('metrics', 'months'), ownDay('months'));
  const here = { tab: 'kpis', row: 7, month: '2027-03' } as const;
  expect(printFormula(formula, addresses, here)).toBe("='metrics'!$L$5:$L$14+$L$4");
  expect(() => print(formula)).toThrow('goals stands in no month');
});

test('inputs are parted by semicolons and a quote in a sign is doubled', () => {
  expect(print(when(own('goal'), symbol('"'), 5))).toBe('=IF($C7;"""";5)');
});

const leaves: fc.Arbitrary<Formula> = fc.oneof(
  fc.integer({ min: -999, max: 999 }).map((value): Formula => ({ is: 'number', value })),
  fc.string({ unit: fc.constantFrom(...'"; ,()+*\'') }).map((text) => symbol(text)),
);
const allSigns: Sign[] = ['+', '-', '*', '/', '&', '=', '<>', '<', '<=', '>', '>='];
const names: FunctionName[] = ['SUM', 'IF', 'MAX'];
const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaves,
    fc
      .tuple(tie('tree'), fc.constantFrom(...allSigns), tie('tree'))
      .map(([left, sign, right]): Formula => ({ is: 'join', sign, left, right })),
    fc
      .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([name, inputs]): Formula => ({ is: 'call', name, inputs })),
  ),
}));

test('a printed formula reads back as the tree it was printed from: no bracket is missing', () => {
  fc.assert(
    fc.property(tree, (formula) => {
      expect(parseFormula(print(formula))).toEqual(formula);
    }),
    { numRuns: 500 },
  );
});

test('brackets stand only where they are needed', () => {
  const one: Formula = { is: 'number', value: 1 };
  const join = (left: Formula, sign: Sign, right: Formula): Formula => ({ is: 'join', sign, left, right });
  expect(print(join(join(one, '-', one), '-', one))).toBe('=1-1-1');
  expect(print(join(one, '-', join(one, '-', one)))).toBe('=1-(1-1)');
  expect(print(join(join(one, '+', one), '*', one))).toBe('=(1+1)*1');
  expect(print(join(join(one, '*', one), '+', one))).toBe('=1*1+1');
  expect(print(join(one, '/', join(one, '*', one)))).toBe('=1/(1*1)');
  expect(print(join(one, '=', join(one, '&', one)))).toBe('=1=1&1');
});

test('no printed tree holds a comma, a decimal or an array outside its signs', () => {
  fc.assert(
    fc.property(tree, (formula) => {
      expect(print(formula).replace(/"(?:[^"]|"")*"/g, '""')).not.toMatch(/[,.{}]/);
    }),
  );
});

test.each([
  ['=SUM(A1;B2)', '=SUM(A1,B2)'],
  ['=SUM(A1;B2)', '= sum( a1 ; b2 )'],
  ["='Goals'!$A$1", '=Goals!$A$1'],
  ['=IF(A1;" · ";"")', '=if(A1, " · ", "")'],
])('%s and %s are the same formula', (left, right) => {
  expect(sameFormula(left, right)).toBe(true);
});

test.each([
  ['=SUM(A1;B2)', '=SUM(A1;B3)'],
  ['=IF(A1;" ·";"")', '=IF(A1;" · ";"")'],
  ['=IF(A1;",";"")', '=IF(A1;";";"")'],
  ['=IF(A1;"a";"")', '=IF(A1;"A";"")'],
  ["='My goals'!A1", "='Mygoals'!A1"],
  ["='It''s'!A1", "='Its'!A1"],
  ['=SUM(A1)', ''],
  ['=A1+B1', '=A1-B1'],
])('%s and %s are not the same formula', (left, right) => {
  expect(sameFormula(left, right)).toBe(false);
});

test('a formula is the same as itself in the spelling of any locale', () => {
  fc.assert(
    fc.property(tree, (formula) => {
      const printed = print(call('SUM', formula));
      const spelled = printed
        .split(/("(?:[^"]|"")*")/)
        .map((part, index) => (index % 2 ? part : part.replace(/;/g, ', ').toLowerCase()))
        .join('');
      expect(sameFormula(printed, spelled)).toBe(true);
    }),
  );
});

test('what stands above the months of a table is the row of its head, as wide as the months', () => {
  expect(print({ is: 'headMonths', tab: 'metrics', row: 'total', column: 'months' })).toBe(
    "='metrics'!$J$9:$U$9",
  );
});

test('printed once for many rows, a formula is what it is printed in each', () => {
  const formula = add(
    own('target'),
    call('SUM', { is: 'column', tab: 'metrics', column: 'goal' }, own('goal')),
  );
  const inRow = printInRows(formula, addresses, { tab: 'goals' });
  for (const row of [1, 7, 120])
    expect(inRow(row)).toBe(printFormula(formula, addresses, { tab: 'goals', row }));
});
