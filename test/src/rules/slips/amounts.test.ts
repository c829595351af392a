import { slipsOf } from '../../../../src/model/scale';
import { guiltyAmount } from '../../../../src/rules/slips/amount-off';
import { aPlan, cellOf, settings } from '../a-plan';

const months = (...amounts: number[]) =>
  Object.fromEntries(amounts.map((amount, index) => [`2027-0${index + 1}`, amount]));
const planOf = (rows: number[][], totalBudget: number) =>
  aPlan({
    settings: { ...settings, totalBudget },
    tables: { budget: rows.map((row, index) => ({ id: `B${index + 1}`, months: months(...row) })) },
  });

describe('the cell to blame where lines and total disagree', () => {
  test('is told with what was meant, the others that could be, and the total as witnesses', () => {
    const [finding] = guiltyAmount(
      planOf(
        [
          [100, 100, 1000],
          [300, 310, 290],
        ],
        1200,
      ),
    ).finding;
    expect(finding).toMatchObject({
      place: cellOf('budget', 5, 'months:2027-03'),
      facts: { value: { minor: 100_000 }, meant: { minor: 10_000 } },
      fixes: [{ cells: [{ place: cellOf('budget', 5, 'months:2027-03'), content: 100 }] }],
    });
  });

  test('is nobody where no correction brings them together', () => {
    expect(guiltyAmount(planOf([[100, 100, 100]], 5000)).finding).toEqual([]);
  });

  test('is no month that is only rounded', () => {
    expect(guiltyAmount(planOf([[600, 610, 600]], 1800)).finding).toEqual([]);
  });
});

test('slips of the keyboard lead both ways', () => {
  // A zero in front is no digit that could change places again.
  for (const value of [1800, 4127, 407])
    for (const slip of slipsOf(value).filter((each) => String(Math.abs(each)).length >= String(value).length))
      expect(slipsOf(slip).some((back) => Math.abs(back - value) < 1e-9)).toBe(true);
  expect(slipsOf(1800)).toEqual(expect.arrayContaining([180, 18_000, 8100, -1800]));
  expect(slipsOf(1800, { least: 8000, most: 20_000 }).sort()).toEqual([18_000, 8100]);
});
