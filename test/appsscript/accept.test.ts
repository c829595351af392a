import type { FindingView } from '../../src/calls/contract';
import { ask, build, cellOf, copyOf, placeOf, sample, sheetOf, workbookOf } from '../laws/workbook';

const opened = workbookOf(sample);

/** A workbook whose total budget is off, with that finding. */
function withFinding() {
  const local = copyOf(opened.book);
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'totalBudget'), '50000');
  const find = (findings: FindingView[]) => findings.find(({ code }) => code === 'budgetOff');
  return { local, find, found: find(ask(local, 'check', {}).findings) };
}
const checksOf = (local: ReturnType<typeof copyOf>) => sheetOf(local.book, 'checks');

test('a finding that is accepted with a reason is listed last, in words, and counts as no error', () => {
  const { local, find, found } = withFinding();
  const { findings } = ask(local, 'accept', { key: found?.key ?? '', reason: '=agreed with finance' });
  expect(find(findings)?.accepted).toBe('=agreed with finance');
  const row = findings.length - 1;
  expect(cellOf(checksOf(local), 'severity', row).value).toBe('Accepted');
  expect(cellOf(checksOf(local), 'accepted', row).value).toBe('=agreed with finance');
  expect(cellOf(checksOf(local), 'what', 'errors').value).toBe(
    findings.filter(({ severity, accepted }) => severity === 'error' && accepted === '').length,
  );
  expect(find(ask(local, 'check', {}).findings)?.accepted).toBe('=agreed with finance');
});

test('a reason typed into the tab does the same', () => {
  const { local, find, found } = withFinding();
  const index = ask(local, 'check', {}).findings.findIndex(({ key }) => key === found?.key);
  local.acts.type(placeOf(checksOf(local), 'accepted', index), 'Agreed');
  expect(find(ask(local, 'check', {}).findings)?.accepted).toBe('Agreed');
});

test('it comes back when the facts change, with the earlier reason, and goes when it is mended', () => {
  const { local, find, found } = withFinding();
  ask(local, 'accept', { key: found?.key ?? '', reason: 'Agreed' });
  const type = (total: string) =>
    local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'totalBudget'), total);
  type('60000');
  for (const _ of [1, 2]) {
    const back = find(ask(local, 'check', {}).findings);
    expect(back).toMatchObject({ accepted: '', fix: expect.stringContaining('Agreed') });
  }
  type(String(sample.settings.totalBudget));
  expect(find(ask(local, 'check', {}).findings)).toBeUndefined();
});

test('a reason is taken back with an empty one', () => {
  const { local, find, found } = withFinding();
  ask(local, 'accept', { key: found?.key ?? '', reason: 'Agreed' });
  expect(find(ask(local, 'accept', { key: found?.key ?? '', reason: ' ' }).findings)?.accepted).toBe('');
});

test('a finding stays itself when its row moves and is renamed', () => {
  const { local } = withFinding();
  const campaigns = sheetOf(local.book, 'campaigns');
  for (const key of ['goal', 'alsoGoal', 'initiative'])
    if (placeExists(key)) local.acts.type(placeOf(campaigns, key, 1), '');
  const find = () => ask(local, 'check', {}).findings.find(({ code }) => code === 'campaignNoGoal');
  ask(local, 'accept', { key: find()?.key ?? '', reason: 'On purpose' });
  local.acts.type(placeOf(campaigns, 'campaign', 1), 'Another name');
  const { row } = placeOf(campaigns, 'campaign', 1);
  local.acts.moveRows(campaigns.id, { at: row, count: 1, to: row - 1 });
  expect(find()?.accepted).toBe('On purpose');

  function placeExists(key: string): boolean {
    return Object.values(campaigns.cells[0] ?? {}).some(({ value }) => value === key);
  }
});

test('the check says how much of each tab is filled', () => {
  const { completeness } = ask(copyOf(opened.book), 'check', {});
  const goals = completeness.find(({ id }) => id === 'goals');
  expect(goals?.of).toBeGreaterThan(0);
  expect(goals?.filled).toBeLessThanOrEqual(goals?.of ?? 0);
  expect(completeness.map(({ id }) => id)).not.toContain('checks');
});

test('a light plan that grows: its names are listed with one click, linked by the next build, and it can be undone', () => {
  const local = copyOf(opened.book);
  local.acts.type(placeOf(sheetOf(local.book, 'start'), 'answer', 'size'), 'Full');
  build(local);
  const find = (findings: FindingView[]) =>
    findings.find(({ code, message }) => code === 'namesUnlisted' && message.includes('of People'));
  const found = find(ask(local, 'check', {}).findings);
  expect(found?.fixes).toEqual([expect.stringMatching(/^Add rows to People: \d+$/)]);
  const owner = String(cellOf(sheetOf(local.book, 'goals'), 'owner', 0).value);
  expect(find(ask(local, 'fix', { key: found?.key ?? '', way: 0 }).findings)).toBeUndefined();
  expect(cellOf(sheetOf(local.book, 'goals'), 'owner', 0).value).toBe(`Y1 · ${owner}`);
  expect(cellOf(sheetOf(local.book, 'people'), 'person', 0).value).toBe(owner);
  expect(ask(local, 'look', {}).undo?.act).toBe('fix');
});

test('a mend lands in its month, though the months have moved since the check', () => {
  const local = copyOf(opened.book);
  const type = (tab: 'start' | 'budget', column: string, row: number | string, text: string) =>
    local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
  const planned = (month: string) => cellOf(sheetOf(local.book, 'budget'), `months:${month}`, 0).value ?? '';
  // Money never goes into a month that is over.
  type('start', 'answer', 'asOf', '2026-08-15');
  type('budget', 'months:2027-06', 0, '75');
  const find = (findings: FindingView[]) =>
    findings.find(({ code, message }) => code === 'moneyOutsideCampaign' && /\b75\sEUR/.test(message));
  const found = find(ask(local, 'check', {}).findings);
  expect(found?.fixes).toHaveLength(1);
  const before = ['2026-07', '2026-08', '2026-09'].map(planned);
  type('start', 'answer', 'firstMonth', '2026-05-01');
  type('start', 'answer', 'months', '14');
  expect(find(ask(local, 'fix', { key: found?.key ?? '', way: 0 }).findings)).toBeUndefined();
  expect(planned('2027-06')).toBe('');
  const [july, august, september] = before;
  expect(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'].map(planned)).toEqual([
    '',
    '',
    july,
    august,
    Number(september) + 75,
  ]);
});
