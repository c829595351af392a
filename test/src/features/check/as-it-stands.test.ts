import { cellAsItStands } from '../../../../src/features/check/as-it-stands';

test('a cell behind lines that are yet to come or to go stands where it stood', () => {
  const due = [
    { act: 'insertColumns', at: 4, count: 2 },
    { act: 'deleteRows', at: 3, count: 1 },
  ] as const;
  const at = (row: number, column: number) => cellAsItStands([...due], { row, column });
  expect([at(2, 3), at(2, 6), at(3, 9)]).toEqual([
    { row: 2, column: 3 },
    { row: 2, column: 4 },
    { row: 4, column: 7 },
  ]);
});

test('what is yet to come is shown at what will follow it', () => {
  expect(cellAsItStands([{ act: 'insertColumns', at: 4, count: 2 }], { row: 1, column: 5 }).column).toBe(4);
});

test('acts are undone from the last to the first', () => {
  const due = [
    { act: 'insertColumns', at: 2, count: 1 },
    { act: 'insertColumns', at: 2, count: 1 },
  ] as const;
  expect(cellAsItStands([...due], { row: 1, column: 4 }).column).toBe(2);
});
