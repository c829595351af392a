import { cornerMark, indexKeys } from '../../../src/engine/sheet/key-index';

const corner = `${cornerMark} goals`;

test('columns and rows are found by their keys', () => {
  const found = indexKeys([
    [corner, 'id', 'goal'],
    ['#header', 'ID', 'Goal'],
    ['G1 · Grow', 'G1', 'Grow'],
  ]);
  expect(found?.columns).toEqual(
    new Map([
      ['id', 2],
      ['goal', 3],
    ]),
  );
  expect(found?.rows).toEqual(new Map([['header', 2]]));
});

test('keys are found wherever people moved them, and the first of two copies counts', () => {
  const found = indexKeys([
    ['', '', '', '', ''],
    ['', 'goal', corner, 'id', 'goal'],
    ['', '', '#about', '', ''],
    ['', '', '#header', '', ''],
    ['', '', '#header', '', ''],
  ]);
  expect(found).toMatchObject({ keyRow: 2, keyColumn: 3 });
  expect(found?.columns).toEqual(
    new Map([
      ['goal', 2],
      ['id', 4],
    ]),
  );
  expect(found?.rows).toEqual(
    new Map([
      ['about', 3],
      ['header', 4],
    ]),
  );
});

test('numbers and days in the key row are no keys', () => {
  expect(indexKeys([[corner, 5, { day: '2027-01-01' }, true, '']])?.columns.size).toBe(0);
});

test('without its corner a tab cannot be read', () => {
  expect(
    indexKeys([
      ['', 'id', 'goal'],
      ['#header', 'ID', 'Goal'],
    ]),
  ).toBeNull();
  expect(indexKeys([])).toBeNull();
});
