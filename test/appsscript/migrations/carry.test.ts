import { migrations } from '../../../appsscript/migrations/all';
import { carry } from '../../../appsscript/migrations/carry';
import type { Stored } from '../../../appsscript/migrations/migration';
import { workbookVersion } from '../../../src/engine/sheet/snapshot';

const marker = { title: 'Goals', language: 'en', lastId: 7, look: 'abc' };
const full = (tab: string, sheet: number): Stored => ({ version: 1, tab, sheet, ...marker, title: tab });
const bare = (tab: string, sheet: number): Stored => ({ version: 2, tab, sheet });

test('every version has its migration, in order, and the last leads to the version of today', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: workbookVersion - 1 }, (_, index) => index + 2),
  );
});

test('a spreadsheet without anything of ours stays as it is', () => {
  expect(carry({ state: null, marks: [] })).toEqual({ state: null, marks: [] });
});

test('what is of today stays the same, even before its first build is complete', () => {
  const memory = { state: null, marks: [bare('goals', 3)] };
  expect(carry(memory).marks[0]).toBe(memory.marks[0]);
  expect(carry(memory).state).toBe(null);
});

describe('to version 2', () => {
  test('stamps in the marks go to the state, and marks keep tab and sheet', () => {
    expect(carry({ state: null, marks: [full('goals', 3), full('kpis', 5)] })).toEqual({
      state: {
        version: 2,
        tabs: { goals: { ...marker, title: 'goals' }, kpis: { ...marker, title: 'kpis' } },
      },
      marks: [bare('goals', 3), bare('kpis', 5)],
    });
  });

  test('a state without a version is taken as it is', () => {
    const marks = [{ version: 1, tab: 'goals', sheet: 3 }];
    expect(carry({ state: { goals: marker }, marks })).toEqual({
      state: { version: 2, tabs: { goals: marker } },
      marks: [bare('goals', 3)],
    });
  });

  test('where it was cut off, the state stands and the marks that are left follow', () => {
    const state: Stored = { version: 2, tabs: { goals: { ...marker, lastId: 9 }, kpis: marker } };
    expect(carry({ state, marks: [full('goals', 3), bare('kpis', 5)] })).toEqual({
      state,
      marks: [bare('goals', 3), bare('kpis', 5)],
    });
  });
});
