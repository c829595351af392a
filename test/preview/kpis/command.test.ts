import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'throughline-kpis-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (text: string): string => {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, text);
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['run.mjs', 'evaluate:kpis', ...args], { encoding: 'utf8' });

test('prints a value a line, in the order of the file', () => {
  const lines = [
    { id: 'a', kpi: 'ctr', inputs: { clicks: 30, impressions: 1200 } },
    { id: 2, kpi: 'ltvToCac', inputs: { lifetimeValue: 40, acquisitionCost: 50 } },
    { id: 'c', kpi: 'churn', inputs: { customersLost: 3, customersAtStart: 0 } },
  ];
  const { status, stdout, stderr } = run(file(lines.map((line) => JSON.stringify(line)).join('\n')));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe('{"id":"a","value":0.025}\n{"id":2,"value":0.8}\n{"id":"c","value":null}\n');
});

test('works the good lines out, names the bad ones and fails', () => {
  const good = '{"id": 1, "kpi": "leads", "inputs": {"leads": 7}}';
  const { status, stdout, stderr } = run(file(`no line\n${good}\n`));
  expect([status, stdout, stderr]).toEqual([1, '{"id":1,"value":7}\n', 'line 1: is no JSON object\n']);
});

test('says how it is used', () => {
  expect([run().status, run(join(folder, 'nothing.jsonl')).status, run('--help').status]).toEqual([2, 2, 0]);
});
