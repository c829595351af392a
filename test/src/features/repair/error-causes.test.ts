import { errorCauses, type WholeSheet } from '../../../../src/features/repair/error-causes';

/** Cells by A1 name: [value, formula]. */
function sheet(title: string, cells: Record<string, [string, string?]>): WholeSheet {
  const values = Array.from({ length: 9 }, () => Array<string>(5).fill(''));
  const formulas = values.map((line) => [...line]);
  for (const [name, [value, formula = '']] of Object.entries(cells)) {
    const row = Number(name.slice(1)) - 1;
    const column = name.charCodeAt(0) - 65;
    (values[row] ?? [])[column] = value;
    (formulas[row] ?? [])[column] = formula;
  }
  return { sheetId: title.length, title, values, formulas };
}
const found = (...sheets: WholeSheet[]) =>
  errorCauses(sheets).map(({ sheet: { title }, row, column, error, followers }) => ({
    cell: `${title}!${String.fromCharCode(64 + column)}${row}`,
    error,
    followers,
  }));

test('a chain ends at the cell whose own formula is wrong', () => {
  const one = sheet('One', {
    A1: ['#REF!', '=#REF!+1'],
    A2: ['#REF!', '=A1*2'],
    B3: ['#REF!', '=SUM($A$1:A2)'],
  });
  const other = sheet("It's two", { C4: ['#REF!', "='One'!B3"], C5: ['#REF!', "='It''s two'!C4&\"A9\""] });
  expect(found(one, other)).toEqual([{ cell: 'One!A1', error: '#REF!', followers: 4 }]);
});

test('two causes are two', () => {
  const one = sheet('One', {
    A1: ['#DIV/0!', '=1/0'],
    A2: ['#N/A', '=NA()'],
    A3: ['#DIV/0!', '=A1+A2'],
  });
  expect(found(one)).toEqual([
    { cell: 'One!A1', error: '#DIV/0!', followers: 1 },
    { cell: 'One!A2', error: '#N/A', followers: 1 },
  ]);
});

test('names of functions and texts are no cells', () => {
  const one = sheet('One', { A1: ['#VALUE!', '=LOG10(0)&"A2"'], A2: ['#N/A', '=NA()'] });
  expect(found(one).map(({ cell }) => cell)).toEqual(['One!A1', 'One!A2']);
});

test('a circle ends', () => {
  const one = sheet('One', { A1: ['#REF!', '=A2'], A2: ['#REF!', '=A1'] });
  expect(found(one).length).toBeGreaterThan(0);
});

test('no error, no cause', () => expect(found(sheet('One', { A1: ['1', '=1'] }))).toEqual([]));
