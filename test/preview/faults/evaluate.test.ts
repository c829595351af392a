import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BuiltPlans } from '../../../preview/faults/built-plans';
import { evaluate, type Found } from '../../../preview/faults/evaluate';
import { type Case, readCases } from '../../../preview/faults/read-cases';
import { sharedCalculator } from '../../support/shared-calculator';
import { ofAll } from '../../support/sizes';

const root = join(__dirname, '..', '..', '..');
const file = join(root, 'test', 'fixtures', 'faults', 'sample.jsonl');
const lines = readFileSync(file, 'utf8').trim().split('\n');
const { cases, wrong } = readCases(lines.join('\n'));
/** What the fixture says of a case beside what the command reads. */
type Said = { kind: string; cells?: string[] };
const said = new Map(lines.map((line) => JSON.parse(line) as Case & Said).map((one) => [one.id, one]));

const plans = new BuiltPlans({
  code: readFileSync(join(root, 'dist', 'Code.js'), 'utf8'),
  calculator: sharedCalculator(),
  read: async (plan) => readFileSync(resolve(dirname(file), plan), 'utf8'),
});

/** Told by what other checks read: the sentence of the goal. */
const elsewhere = 'other';
const tried = cases.filter(({ id }) => said.get(id)?.kind !== elsewhere);
/** Every eighth; all where there is time. */
const some = (all: Case[]): Case[] => ofAll(all, () => all.filter((_, index) => index % 8 === 0));
const newIn = async (one: Case): Promise<Found[]> =>
  (await evaluate(one, plans)).filter(({ isNew }) => isNew);

test('every line of the file is a case', () => expect(wrong).toEqual([]));

test.each(some(tried.filter(({ id }) => said.get(id)?.cells)))('$id: its cell is named', async (one) => {
  const found = await newIn(one);
  const named = found
    .flatMap((finding) => [finding, ...(finding.cells ?? [])])
    .map(({ tab, row, column }) => `${tab} ${row} ${column}`);
  const [cell] = said.get(one.id)?.cells ?? [];
  expect(named).toContain(cell);
});

test.each(some(tried.filter(({ id }) => !said.get(id)?.cells)))('$id: no alarm', async (one) => {
  const alarms = (await newIn(one)).filter(({ severity }) => ['error', 'warning'].includes(severity));
  expect(alarms.map(({ code, tab, cell }) => [code, tab, cell])).toEqual([]);
});

test('lines that are no cases are told with their reason', () => {
  expect(readCases('{"id":1,"plan":"a","edits":[{"tab":"nowhere"}]}\nnothing').wrong).toEqual([
    expect.stringContaining('line 1: edits.0.tab must be the id of a tab'),
    'line 2: is no JSON',
  ]);
});
