import type { FindingView } from '../../src/calls/contract';
import { wordsOf } from '../../src/tabs/words';
import {
  ask,
  build,
  buildSteps,
  callsOf,
  cellOf,
  copyOf,
  fullSample,
  placeOf,
  sample,
  sheetOf,
  workbookOf,
} from '../laws/workbook';

const opened = workbookOf(sample);

const goalsOf = (local: ReturnType<typeof copyOf>) => sheetOf(local.book, 'goals');
const verdictsOf = (local: ReturnType<typeof copyOf>, row: number) =>
  ['specific', 'measurable', 'achievable', 'relevant', 'timed'].map(
    (key) => cellOf(goalsOf(local), key, row).value,
  );
const goalTexts = (local: ReturnType<typeof copyOf>) =>
  Array.from({ length: 12 }, (_, row) => cellOf(goalsOf(local), 'goal', row).value).filter(Boolean);
const aboutGoals = (findings: FindingView[]) => findings.filter(({ tab }) => tab === 'goals');

/** A workbook whose first goal is nothing but a sentence. */
function withSentence(sentence: string) {
  const local = copyOf(opened.book);
  for (const key of ['metric', 'unit', 'direction', 'baseline', 'target', 'start', 'due', 'why'])
    local.acts.type(placeOf(goalsOf(local), key, 0), '');
  local.acts.type(placeOf(goalsOf(local), 'goal', 0), sentence);
  // Its KPI measured what it said before.
  const kpis = sheetOf(local.book, 'kpis');
  for (const row of sample.tables.kpis?.keys() ?? [])
    if (String(cellOf(kpis, 'goal', row).value).startsWith('G1 '))
      local.acts.type(placeOf(kpis, 'goal', row), '');
  return local;
}

test.each([
  ['light', sample],
  ['full', fullSample],
])('the goals of the %s sample hold on all five', (_, plan) => {
  const local = workbookOf(plan);
  const goals = plan.tables.goals ?? [];
  ask(local, 'check', {});
  for (const [row] of goals.entries())
    expect(verdictsOf(local, row)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Yes']);
});

test('what a sentence says is taken over click by click, and then nothing more is said of it', () => {
  const local = withSentence('Win 240 leads by 30 June 2027 by training the team');
  let { findings } = ask(local, 'check', {});
  const codes = aboutGoals(findings).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['mTakeFigure', 'mKpiFits', 'tTakeDate']));
  for (const code of ['mTakeFigure', 'mKpiFits', 'tTakeDate']) {
    const key = findings.find((finding) => finding.code === code)?.key ?? '';
    findings = ask(local, 'fix', { key, way: 0 }).findings;
  }
  const row = ['metric', 'unit', 'direction', 'target', 'due'].map(
    (key) => cellOf(goalsOf(local), key, 0).value,
  );
  expect(row).toEqual([wordsOf('en', 'kpis')['leads'], 'Number', 'Increase', 240, expect.anything()]);
  expect(aboutGoals(findings).filter(({ code }) => codes.includes(code) && code !== 'goalNoKpi')).toEqual([]);
  expect(verdictsOf(local, 0)).toEqual(['Yes', 'Yes', 'Yes', 'Yes', 'Yes']);
});

test('a goal of several results becomes a goal of each with one click, and one again when that is undone', () => {
  const said = 'Win 240 leads, reach 900 followers and sell 60 boxes by 30 June 2027';
  const local = withSentence(said);
  const { findings } = ask(local, 'check', {});
  const before = goalTexts(local);
  const several = findings.find(({ code }) => code === 'sSeveral');
  expect(several?.fixes).toEqual(['Split into 3 goals']);
  const after = ask(local, 'fix', { key: several?.key ?? '', way: 0 }).findings;
  expect(after.map(({ code }) => code)).not.toContain('sSeveral');
  const parts = ['Win 240 leads', 'reach 900 followers', 'sell 60 boxes by 30 June 2027'];
  expect(goalTexts(local)).toEqual([parts[0], ...before.slice(1), ...parts.slice(1)]);
  // The day stood in the last part only.
  expect(cellOf(goalsOf(local), 'due', 0).value).toBe(cellOf(goalsOf(local), 'due', before.length).value);
  expect(cellOf(goalsOf(local), 'id', before.length).value).toMatch(/^G\d+$/);
  ask(local, 'undo', {});
  expect(goalTexts(local)).toEqual(before);
});

test('a mend is undone with all that the check said after it', () => {
  const local = withSentence('Win 240 leads by 30 June 2027 by training the team');
  const { findings } = ask(local, 'check', {});
  const before = cellOf(goalsOf(local), 'remark', 0).value;
  ask(local, 'fix', { key: findings.find(({ code }) => code === 'mTakeFigure')?.key ?? '', way: 0 });
  expect(cellOf(goalsOf(local), 'remark', 0).value).not.toBe(before);
  ask(local, 'undo', {});
  expect(cellOf(goalsOf(local), 'target', 0).value ?? '').toBe('');
  expect(cellOf(goalsOf(local), 'remark', 0).value).toBe(before);
});

test('what the coach said is cleared with its goal, moves with its row, and is kept by a build', () => {
  const local = withSentence('Improve quality');
  ask(local, 'check', {});
  const remark = cellOf(goalsOf(local), 'remark', 0).value;
  const { row } = placeOf(goalsOf(local), 'goal', 0);
  local.acts.moveRows(goalsOf(local).id, { at: row, count: 1, to: row + 2 });
  expect(cellOf(goalsOf(local), 'remark', 1).value).toBe(remark);
  build(local);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
  expect(cellOf(goalsOf(local), 'remark', 1).value).toBe(remark);
  local.acts.clear({ sheetId: goalsOf(local).id, row: row + 1, column: 1, rows: 1, columns: 16 });
  ask(local, 'check', {});
  expect(cellOf(goalsOf(local), 'remark', 1).value ?? '').toBe('');
});

test('another language: what the coach said is said in it at once, and undone with it', () => {
  const local = withSentence('Improve the quality of our service');
  ask(local, 'check', {});
  const remark = () => cellOf(goalsOf(local), 'remark', 0);
  const before = remark().value;
  const { steps } = ask(local, 'switchLanguage', { language: 'fr' });
  buildSteps(local, steps);
  expect(verdictsOf(local, 0).slice(0, 2)).toEqual(['Non', 'Non']);
  expect(verdictsOf(local, 1)).toEqual(['Oui', 'Oui', 'Oui', 'Oui', 'Oui']);
  expect(remark().value).toMatch(/^« Improve, quality » ne dit pas/);
  expect(remark().note ?? '').toBe('');
  ask(local, 'undo', {});
  expect(remark().value).toBe(before);
});

test('where no check was, a switch of language judges nothing', () => {
  const local = copyOf(opened.book);
  ask(local, 'switchLanguage', { language: 'fr' });
  expect(cellOf(goalsOf(local), 'specific', 0).value ?? '').toBe('');
});

test('checking twice is checking once', () => {
  const local = withSentence('Improve quality');
  ask(local, 'check', {});
  const before = structuredClone(local.book);
  ask(local, 'check', {});
  expect(local.book).toEqual(before);
});
