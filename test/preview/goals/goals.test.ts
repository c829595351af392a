import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../../preview/goals/evaluate';
import { readGoals } from '../../../preview/goals/read-goals';
import { scoreTable } from '../../../preview/goals/score-table';

const goal = { id: 'a', lang: 'en', text: 'Sell 300 cakes by 30 June 2027' } as const;

test('goals are read a line each, and every bad line is named with its fault', () => {
  const lines = [
    `\ufeff${JSON.stringify(goal)}`,
    '',
    '{"id": "b"',
    '{"id":"c","lang":"de","text":"Mehr"}',
    '{"lang":"fr","text":7}',
    '[]',
    JSON.stringify({ ...goal, id: 9, structured: null, m_evident: null, S: 'unknown', anything: true }),
  ];
  const { goals, wrong } = readGoals(lines.join('\r\n'));
  expect(goals.map(({ id }) => id)).toEqual(['a', 9]);
  expect(wrong.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
  expect(wrong[0]?.reason).toBe('is no JSON');
  expect(wrong[1]?.reason).toBe('lang must be one of en, fr, ar, vi, zh');
  expect(wrong[2]?.reason).toBe('id must be text or a number; text must be text');
  expect(wrong[3]?.reason).toBe('the line must be an object');
});

test('the fields beside a sentence count with it', () => {
  const bare = evaluate({ ...goal, text: 'Sell cakes' });
  expect([bare.M, bare.T, bare.A, bare.R]).toEqual(['no', 'no', 'unknown', 'unknown']);
  const structured = {
    metric: 'Cakes sold',
    unit: '%',
    baseline: '10',
    target: '30',
    due: '2027-06-30T00:00:00Z',
    achievable: 'Done before',
    relevant: 'Feeds the cash box',
    initiatives: ['Stall'],
  };
  const full = evaluate({ ...goal, text: 'Sell cakes', structured });
  expect([full.M, full.T, full.A, full.R]).toEqual(['yes', 'yes', 'yes', 'yes']);
  const odd = evaluate({
    ...goal,
    text: 'Sell cakes',
    structured: { metric: '', target: 'lots', due: 'soon', unit: 3 },
  });
  expect([odd.M, odd.T]).toEqual(['no', 'no']);
});

test('what is read in the sentence is told, as of the day on which it is said', () => {
  const text = 'Grow leads from 70 in May 2026 to 120 by 30 June, without letting churn rise above 5%';
  const read = {
    baseline: 70,
    target: 120,
    upper: null,
    unit: 'number',
    due: '2027-06-30',
    metric: 'leads',
    guardrail: 0.05,
  };
  expect(evaluate({ ...goal, text, asOf: '2027-01-15' })).toMatchObject(read);
  expect(evaluate({ ...goal, text, asOf: '2027-07-01' }).due).toBe('2028-06-30');
  expect(evaluate({ ...goal, text })).toMatchObject({ ...read, due: null });
  const nothing = { baseline: null, target: null, unit: null, due: null, metric: null, guardrail: null };
  expect(evaluate({ ...goal, text: 'Bake' })).toMatchObject(nothing);
  expect(evaluate({ ...goal, text: 'Keep the open rate between 30% and 35%' })).toMatchObject({
    target: 0.3,
    upper: 0.35,
    unit: 'share',
  });
});

test('a day that is none is named', () => {
  expect(readGoals(JSON.stringify({ ...goal, asOf: 'May' })).wrong[0]?.reason).toBe(
    'asOf must be a day such as 2027-01-15',
  );
});

test('reasons come with a sentence in the language of the goal', () => {
  const { reasons } = evaluate({ id: 'f', lang: 'fr', text: 'Vendre 300 gâteaux' });
  expect(reasons.find(({ code }) => code === 'tNoDate')?.message).toMatch(/^Aucune date/);
});

test('scores are counted against the labels, over all and by language', () => {
  const judged = [
    { ...goal, overall: 'smart', m_evident: true, t_evident: true },
    { ...goal, text: 'Bake', overall: 'not_smart', m_evident: true, t_evident: null },
  ].map((labelled) => ({ goal: labelled, judgement: evaluate(labelled) }));
  const table = scoreTable(judged);
  expect(table).toMatch(/M agrees with m_evident +1\/2 50\.0% +1\/2 50\.0%/);
  expect(table).toMatch(/not SMART: at least one no +1\/1 100\.0%/);
  expect(table).not.toMatch(/as labelled/);
  expect(scoreTable([{ goal, judgement: evaluate(goal) }])).toBe('');
});

test('the command judges the good lines of a file named from where one stands, and fails for the bad ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goals-'));
  try {
    writeFileSync(join(folder, 'goals.jsonl'), `${JSON.stringify(goal)}\nnothing\n`);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['run.mjs', 'evaluate:goals', ...args], {
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
      });
    const { stdout, stderr, status } = run('goals.jsonl');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', S: 'yes', M: 'yes', T: 'yes' });
    expect([stderr, status]).toEqual(['line 2: is no JSON\n', 1]);
    expect(run('none.jsonl').status).toBe(2);
    expect(run().status).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
