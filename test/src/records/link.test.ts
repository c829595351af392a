import { idInLink, linkText, numberOfId } from '../../../src/records/link';

test.each([
  ['G1', 'G1'],
  ['G1 · Win subscribers', 'G1'],
  ['g1', 'G1'],
  ['  g12 · x ', 'G12'],
  ['G10', 'G10'],
  ['G1\n· a name on two lines', 'G1'],
])('%j refers to the goal %s', (text, id) => {
  expect(idInLink(text, 'G')).toBe(id);
});

test.each(['C1', 'Win subscribers', 'G', 'G1x', 'G1·x', 'Goal G1', 'G 1', ''])(
  '%j refers to no goal',
  (text) => {
    expect(idInLink(text, 'G')).toBeUndefined();
  },
);

test('a link shows the id and the name, or the id and the dot', () => {
  expect(linkText('G1', 'Grow')).toBe('G1 · Grow');
  expect(linkText('G1', '')).toBe('G1 ·');
});

test('what a link shows leads back to its row, whatever the row is called', () => {
  for (const name of ['', 'G2', '12', 'a · b', '·', 'هدف', "it's"]) {
    expect(idInLink(linkText('G1', name), 'G')).toBe('G1');
  }
});

test.each([
  ['G12', 12],
  ['G0', 0],
  ['C12', 0],
  ['G', 0],
  ['G1x', 0],
  ['', 0],
])('the number of %j among goals is %d', (id, number) => {
  expect(numberOfId(id, 'G')).toBe(number);
});
