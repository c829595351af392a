import { changedPlaces } from '../../../preview/page/changed-places';
import { aBook, aSheet } from '../calculation/a-book';

test('only cells that differ are named, whichever property was written first', () => {
  const before = aBook([aSheet([['a', { value: 1, bold: true }], ['gone']])]);
  const after = aBook([
    aSheet([
      ['b', { bold: true, value: 1 }],
      [null, 'new'],
    ]),
  ]);
  expect(changedPlaces(before, after)).toEqual([
    { sheetId: 0, row: 0, column: 0 },
    { sheetId: 0, row: 1, column: 0 },
    { sheetId: 0, row: 1, column: 1 },
  ]);
});

test('what is nowhere drawn is no difference', () => {
  const book = aBook([aSheet([['a']])]);
  const metadata = [{ id: 1, key: 'tab', value: 'plan', sheetId: 0 }];
  expect(changedPlaces(book, { ...book, metadata, nextId: 2, activeSheetId: 5 })).toEqual([]);
});

test.each([
  ['a title', { title: 'Other' }],
  ['frozen rows', { frozenRows: 1 }],
  ['a width', { columnWidths: { 1: 50 } }],
])('%s asks for the whole book', (_, change) => {
  expect(changedPlaces(aBook([aSheet([])]), aBook([aSheet([], change)]))).toBeNull();
});
