import { readFileSync } from 'node:fs';
import { heldBars } from '../../../preview/bench/bars';
import { type Measured, measureOperations } from '../../../preview/bench/measure-operations';
import { operationsTable } from '../../../preview/bench/operations-table';

const read = (path: string) => readFileSync(path, 'utf8');
const sample = {
  code: read('dist/Code.js'),
  sidebar: '<!doctype html>',
  plan: read('preview/sample/plan.json'),
};

const costOf = (measured: Measured[], name: string) => measured.find((one) => one.name === name)?.cost;

const kept = [
  'rebuild',
  'menuAppears',
  'checkAgain',
  'goTo',
  'fix',
  'accept',
  'fillIn',
  'startReview',
  'approve',
] as const;

test('on the full sample, what is done every day keeps to its bars', async () => {
  const measured = await measureOperations(sample, [...kept]);
  expect(new Set(measured.map(({ tabs }) => tabs))).toEqual(new Set([27]));
  expect(costOf(measured, 'rebuild')).toMatchObject({ executions: 1, reads: 54, writes: 0 });
  expect(costOf(measured, 'menuAppears')).toMatchObject({ reads: 0, writes: 0 });
  expect(measured.flatMap(heldBars).filter(({ holds }) => !holds)).toEqual([]);
}, 240_000);

describe('the table', () => {
  const cost = { executions: 2, reads: 61, writes: 24, handles: 9, modelSeconds: 70.5 };
  const printed = operationsTable([
    { name: 'checkAgain', cost: { ...cost, modelSeconds: 20 }, tabs: 24 },
    { name: 'switchLanguage', cost, tabs: 24 },
    { name: 'look', cost, tabs: 24 },
  ]);

  test('tells of each bar whether it holds, and what lasts too long', () => {
    expect(printed).toContain('reads 2.5 of 2.3 a tab over\n');
    expect(printed).toContain('reads 2.5 of 2.5 a tab over, writes 1 of 12 a tab\n');
    expect(printed).toContain('1 of 3 bars hold. Longer than 60 s by the model: switchLanguage, look.');
  });

  test('stands in columns', () => {
    const lines = printed.split('\n').slice(0, 4);
    const [head = ''] = lines;
    expect(new Set(lines.map((line) => line.slice(0, head.indexOf('  bars')).length)).size).toBe(1);
  });
});
