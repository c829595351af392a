import { lazily } from '../../../src/workbook/lazily';

test('it is made once, when something is first asked of it', () => {
  const make = jest.fn(() => ({ a: 1, b: { c: 2 } }));
  const lazy = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([lazy.a, lazy.b.c, 'b' in lazy, 'd' in lazy]).toEqual([1, 2, true, false]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('it reads as the object itself', () => {
  const lazy = lazily(() => ({ a: 1, b: 'two' }));
  expect(Object.entries(lazy)).toEqual([
    ['a', 1],
    ['b', 'two'],
  ]);
  expect({ ...lazy }).toEqual({ a: 1, b: 'two' });
  expect(JSON.stringify(lazy)).toBe('{"a":1,"b":"two"}');
});
