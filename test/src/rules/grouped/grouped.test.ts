import { findings } from '../../../../src/messages/en/findings';
import { findAll } from '../../../../src/rules/all';
import type { Finding, FindingCode } from '../../../../src/rules/finding';
import { causesOf } from '../../../../src/rules/grouped/causes';
import { grouped } from '../../../../src/rules/grouped/group';
import { aPlan, cellOf, headCellOf, settings } from '../a-plan';

type Given = Parameters<typeof aPlan>[0];

const nobody = () => false;
/** What is told of a plan: the code, over how many rows, and the codes that follow. */
function told(given: Given, found?: Finding[]) {
  const plan = aPlan({ settings, ...given });
  return grouped(plan, found ?? findAll(plan), nobody).map(({ finding, rows, all, follows }) => ({
    code: finding.code,
    rows: rows.length,
    all,
    follows: follows.map(({ code }) => code),
  }));
}
const finding = (code: FindingCode, row: number, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'warning',
  place: cellOf('campaigns', row, 'start'),
  facts: {},
  ...more,
});

describe('rows with the same gap', () => {
  const campaigns = [1, 2, 3, 4].map((number) => ({ id: `C${number}` }));

  test('are one finding from three rows on, told where the first of them stood, with how many rows there are', () => {
    const found = [
      finding('campaignNoDates', 5),
      finding('campaignNoGoal', 5),
      finding('campaignNoDates', 6),
    ];
    expect(told({ tables: { campaigns } }, found).map(({ code, rows }) => [code, rows])).toEqual([
      ['campaignNoDates', 1],
      ['campaignNoGoal', 1],
      ['campaignNoDates', 1],
    ]);
    expect(told({ tables: { campaigns } }, [...found, finding('campaignNoDates', 8)])).toEqual([
      { code: 'campaignNoDates', rows: 3, all: 4, follows: [] },
      { code: 'campaignNoGoal', rows: 1, all: 4, follows: [] },
    ]);
  });

  test('are one from two rows on where it is only advice', () => {
    const advice = { severity: 'advice' } as const;
    const found = [finding('campaignNoMoney', 5, advice), finding('campaignNoMoney', 6, advice)];
    expect(told({ tables: { campaigns } }, found).map(({ rows }) => rows)).toEqual([2]);
  });

  test('stay apart from what people have accepted', () => {
    const plan = aPlan({ settings, tables: { campaigns } });
    const found = [5, 6, 7, 8].map((row) => finding('campaignNoDates', row));
    const groups = grouped(plan, found, (one) => one.place.row === 6);
    expect(groups.map(({ rows }) => rows.map(({ place }) => place.row))).toEqual([[5, 7, 8], [6]]);
  });
});

describe('what follows from another finding', () => {
  test('of the same row is folded under it: a goal without a figure is not also without a KPI', () => {
    const goals = [{ id: 'G1', goal: 'Improve the mood' }];
    const all = told({ tables: { goals } });
    expect(all.find(({ code }) => code === 'mNoFigure')?.follows).toEqual(['goalNoKpi']);
    expect(all.map(({ code }) => code)).not.toContain('goalNoKpi');
  });

  test('of another goal is not', () => {
    const goals = [
      { id: 'G1', goal: 'Improve the mood' },
      { id: 'G2', goal: 'Win 90 leads by 31 March 2027', metric: 'leads', target: 90, due: '2027-03-31' },
    ];
    expect(told({ tables: { goals } }).filter(({ code }) => code === 'goalNoKpi')).toHaveLength(1);
  });

  test('money of lines without a campaign is not also money on no goal', () => {
    const budget = [{ id: 'B1', line: 'Ads', months: { '2027-01': 5 } }];
    const all = told({ tables: { goals: [{ id: 'G1' }], budget } });
    expect(all.find(({ code }) => code === 'lineNoCampaign')?.follows).toEqual(['moneyOnNoGoal']);
  });

  test('a row that a lost link would have named is folded under the lost link, and no other', () => {
    const lost = { severity: 'error', place: cellOf('budget', 5, 'campaign') } as const;
    const without = { place: cellOf('campaigns', 5, 'campaign') };
    const other = { severity: 'error', place: cellOf('budget', 5, 'channel') } as const;
    const of = (more: Partial<Finding>) =>
      told({}, [finding('linkLost', 5, more), finding('campaignNoMoney', 5, without)]).map(
        ({ code }) => code,
      );
    expect(of(lost)).toEqual(['linkLost']);
    expect(of(other)).toEqual(['linkLost', 'campaignNoMoney']);
  });

  test('a goal without a campaign follows from its own initiative that no campaign carries out', () => {
    const goals = [{ id: 'G1' }, { id: 'G2' }];
    const found = [
      finding('initiativeNoCampaign', 5, { place: cellOf('initiatives', 5, 'initiative') }),
      finding('goalNoCampaign', 5, { place: cellOf('goals', 5, 'goal') }),
      finding('goalNoCampaign', 6, { place: cellOf('goals', 6, 'goal') }),
    ];
    const all = told({ tables: { goals, initiatives: [{ id: 'I1', goal: 'G2' }] } }, found);
    expect(all.map(({ code, follows }) => [code, follows])).toEqual([
      ['initiativeNoCampaign', ['goalNoCampaign']],
      ['goalNoCampaign', []],
    ]);
  });

  test('everything in a column that is gone follows from that', () => {
    const deleted = finding('partDeleted', 4, { severity: 'error', place: cellOf('campaigns', 4, 'start') });
    expect(told({}, [deleted, finding('campaignNoDates', 5), finding('campaignLate', 6)])).toEqual([
      { code: 'partDeleted', rows: 1, all: 0, follows: ['campaignNoDates', 'campaignLate'] },
    ]);
  });

  test('is told by itself where it is more serious than its cause', () => {
    const cause = finding('mNoFigure', 5, { severity: 'advice' });
    expect(told({}, [cause, finding('goalNoKpi', 5)]).map(({ code }) => code)).toEqual([
      'mNoFigure',
      'goalNoKpi',
    ]);
  });

  test('a forecast beyond the budget follows from lines that are too much, not from too little', () => {
    const off = (side: 'tooMuch' | 'tooLittle') =>
      told({}, [
        finding('budgetOff', 1, {
          severity: 'error',
          place: headCellOf('budget', 'proofLines', 'total'),
          facts: { side: { side } },
        }),
        finding('forecastOver', 2),
      ]).length;
    expect([off('tooMuch'), off('tooLittle')]).toEqual([1, 2]);
  });

  test('goes on to what follows from that', () => {
    const goals = cellOf('goals', 5, 'metric');
    const chain = ['mWrongSide', 'mDisagree', 'aSteep'] as const;
    const found = chain.map((code) => finding(code, 5, { place: goals, severity: 'error' }));
    expect(told({}, found)).toEqual([
      { code: 'mWrongSide', rows: 1, all: 0, follows: ['mDisagree', 'aSteep'] },
    ]);
  });
});

test('no kind of finding leads back to itself', () => {
  const leadsTo = (code: FindingCode, seen: FindingCode[]): FindingCode[] =>
    causesOf(code).flatMap((cause) => (seen.includes(cause) ? [cause] : leadsTo(cause, [...seen, cause])));
  const codes = Object.keys(findings) as FindingCode[];
  expect(codes.flatMap((code) => leadsTo(code, [code]))).toEqual([]);
});
