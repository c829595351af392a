import { listFindings } from '../../../../src/features/check/list-findings';
import { planOf } from '../../../../src/features/check/plan-of';
import type { Finding } from '../../../../src/rules/finding';
import { Book } from '../../engine/in-memory';
import { smallPlan } from '../../engine/small-plan';

const today = '2027-02-10';
const book = new Book();
book.build(smallPlan());

/** Lines that have no owner, by their place among the three of the plan. */
const noOwner = (...lines: number[]): Finding[] =>
  lines.map((line) => ({
    code: 'linesNoOwner',
    severity: 'warning',
    place: {
      tab: 'budget',
      row: book.rowOf('budget', 'header') + line,
      column: book.columnOf('budget', 'owner'),
    },
    facts: { name: `line ${line}` },
    fixes: [{ code: 'clear', facts: {}, cells: [] }],
  }));

function list(found: Finding[], accepted?: { key: string; reason: string }) {
  const layout = book.layOut();
  return listFindings(found, { plan: planOf(layout, today), layout }, accepted);
}

test('many rows are one finding with a part for each, which has its own key, place and ways', () => {
  const [one, ...others] = list(noOwner(1, 2, 3));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ message: 'Budget: 3 of 3 without an owner.', fixes: [] });
  const alone = list(noOwner(2))[0];
  expect(one?.parts).toHaveLength(3);
  expect(one?.parts[1]).toMatchObject({
    is: 'row',
    key: alone?.key,
    cell: alone?.cell,
    message: 'The budget line “line 2” has no owner.',
    fixes: [expect.any(String)],
  });
});

test('findings without words for what rows have in common say the first of them and how many are like it', () => {
  const found = noOwner(1, 2, 3).map((one): Finding => ({ ...one, code: 'spendOnNothing' }));
  expect(list(found)[0]?.message).toMatch(/“line 1”.+2 more like it\.$/);
});

test('what is accepted of many rows holds for each of them, whatever becomes of the others', () => {
  const found = noOwner(1, 2, 3);
  const key = list(found)[0]?.key ?? '';
  const accepted = list(found, { key, reason: 'Lison pays them all' });
  expect(accepted.map(({ accepted: reason, parts }) => [reason, parts.length])).toEqual(
    Array(3).fill(['Lison pays them all', 0]),
  );
  const again = list(noOwner(1, 3), { key: accepted[2]?.key ?? '', reason: 'Lison' });
  expect(again.map(({ accepted: reason }) => reason)).toEqual(['', 'Lison']);
});

test('one row of many can be accepted by itself', () => {
  const key = list(noOwner(1, 2, 3))[0]?.parts[1]?.key ?? '';
  const [first, second, third] = list(noOwner(1, 2, 3), { key, reason: 'Paid by the agency' });
  expect([first?.accepted, second?.accepted, third?.accepted]).toEqual(['', '', 'Paid by the agency']);
  expect(third?.message).toContain('line 2');
});

test('the key of many rows is another as soon as one comes or goes', () => {
  const four = [...noOwner(1, 2, 3), ...noOwner(4)];
  expect(list(four)[0]?.key).not.toBe(list(noOwner(1, 2, 3))[0]?.key);
  expect(list(four)[0]?.parts).toHaveLength(4);
});

test('what follows from a finding is a part of it, and stays so where the cause is accepted', () => {
  const [cause] = noOwner(1);
  const found: Finding[] = [
    { ...(cause as Finding), code: 'lineNoCampaign', facts: { name: 'Ads', amount: { minor: 500 } } },
    {
      code: 'moneyOnNoGoal',
      severity: 'warning',
      place: { tab: 'budget', row: 5, column: 4 },
      facts: { amount: { minor: 500 }, share: { share: 0.5 } },
    },
  ];
  const [one, ...others] = list(found);
  expect(others).toEqual([]);
  expect(one?.parts).toMatchObject([{ is: 'follows', message: expect.stringContaining('reaches no goal') }]);
  const accepted = list(found, { key: one?.key ?? '', reason: 'A reserve' });
  expect(accepted.map(({ accepted: reason }) => reason)).toEqual(['A reserve']);
});

test('the checks tab names the cells of all rows, and says what follows', () => {
  book.check(noOwner(1, 2, 3), today);
  const row = book.rowOf('checks', 'header') + 1;
  const [first, second, third] = list(noOwner(1, 2, 3))[0]?.parts ?? [];
  expect(book.value('checks', row, 'place')).toBe(`Budget ${first?.cell}, ${second?.cell}, ${third?.cell}`);
  expect(book.value('checks', row + 1, 'what')).toBe('');
});
