import fc from 'fast-check';
import { createNodeCalculator } from '../../../preview/calculation/node-calculator';
import { aBook, aSheet, type Typed } from './a-book';

const calculator = createNodeCalculator();
afterAll(() => calculator.close());

type Value = number | string | boolean | null;
type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Typed, or what a formula made of it. */
const told = (value: Value): Typed[] => [
  value,
  ...(typeof value === 'string' ? [`="${value}"`] : typeof value === 'number' ? [`=${value}*1`] : []),
];
const values: Value[] = [
  0,
  0.5,
  5,
  -3,
  46_000,
  true,
  false,
  null,
  'a',
  'A',
  'é',
  '5',
  '0',
  '5*',
  '555',
  'a?c',
  'abc',
  'G1',
];
const cells = [
  ...values.flatMap((value) => told(value).map((cell) => ({ cell, value }))),
  // Typed, an empty text is nothing; a formula gives one.
  { cell: '=IF(TRUE;"")', value: '' },
];
const errors = ['=1/0', '=MATCH("z";"a";0)'].map((cell) => ({ cell, value: null }));
const operators: Operator[] = ['=', '<>', '<', '<=', '>', '>='];

const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
const nothingBeside = (other: Value) =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** As Google orders them: numbers, texts in any letters, FALSE, TRUE; a blank is the least of what it is compared with. */
function order(first: Value, second: Value): number {
  const [a, b] = [first ?? nothingBeside(second), second ?? nothingBeside(first)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = [a, b].map((value) => (typeof value === 'string' ? value.toLowerCase() : Number(value)));
  return x === y ? 0 : (x ?? 0) < (y ?? 0) ? -1 : 1;
}

const holds: Record<Operator, (order: number) => boolean> = {
  '=': (n) => n === 0,
  '<>': (n) => n !== 0,
  '<': (n) => n < 0,
  '<=': (n) => n <= 0,
  '>': (n) => n > 0,
  '>=': (n) => n >= 0,
};

const pair = fc.tuple(
  fc.constantFrom(...cells),
  fc.constantFrom(...operators),
  fc.constantFrom(...cells),
  fc.boolean(),
);

test('a comparison says the same however often it is worked out, and what Google says', () => {
  fc.assert(
    fc.property(
      fc.array(pair, { minLength: 20, maxLength: 60 }),
      fc.constantFrom(null, ...errors),
      (pairs, error) => {
        const literal = (cell: Typed) =>
          cell === null
            ? 'Z99'
            : typeof cell === 'string'
              ? cell.startsWith('=')
                ? `(${cell.slice(1)})`
                : `"${cell}"`
              : String(cell).toUpperCase();
        const rows = pairs.map(([left, operator, right, isDirect], row) => {
          const formula = `=A${row + 1}${operator}${isDirect ? literal(right.cell) : `B${row + 1}`}`;
          return [left.cell, right.cell, formula, formula, `=IF(${formula.slice(1)};"yes";"no")`];
        });
        const book = aBook([aSheet([...rows, [error?.cell ?? null]])]);
        const everyCell = rows.map((_, row) => ({ sheetId: 0, row, column: 0 }));
        for (const changed of [null, everyCell, everyCell]) {
          const seen = new Map(
            calculator.calculate(book, changed).map(({ row, column, value }) => [`${row} ${column}`, value]),
          );
          pairs.forEach(([left, operator, right], row) => {
            const expected = holds[operator](order(left.value, right.value));
            expect([rows[row]?.[2], ...[2, 3, 4].map((column) => seen.get(`${row} ${column}`))]).toEqual([
              rows[row]?.[2],
              expected,
              expected,
              expected ? 'yes' : 'no',
            ]);
          });
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('an error stays one in whatever it is compared with', () => {
  const book = aBook([aSheet([['=1/0', '=A1=""', '=A1>5', '=A1=A2'], [7]])]);
  for (const changed of [null, [{ sheetId: 0, row: 0, column: 0 }]]) {
    const seen = calculator.calculate(book, changed).filter(({ column }) => column > 0);
    expect(seen.map(({ value }) => value)).toEqual(['#DIV/0!', '#DIV/0!', '#DIV/0!']);
  }
});

test('what a formula left empty is a text to those that read it at once, as it is later', () => {
  const formulas = [
    '=A1=0',
    '=A1>0',
    '=A1&"x"',
    '=ISBLANK(A1)',
    '=COUNTBLANK(A1:A1)',
    '=IFERROR(A1+1;"no number")',
    '=SUM(A1;1)',
  ];
  const book = aBook([aSheet([['=IF(TRUE;"")', ...formulas]])]);
  const expected = [false, true, 'x', false, 1, 'no number', 1];
  for (const changed of [null, [{ sheetId: 0, row: 0, column: 0 }]]) {
    const seen = calculator.calculate(book, changed).filter(({ column }) => column > 0);
    expect(seen.map(({ value }) => value)).toEqual(expected);
  }
});
