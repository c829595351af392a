import type { Local } from '../../preview/local';
import type { CellValue } from '../../preview/spreadsheet/book';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import { sharedCalculator } from '../support/shared-calculator';
import {
  ask,
  build,
  callsOf,
  cellOf,
  everyCell,
  newWorkbook,
  openPlan,
  placeOf,
  refusal,
  sample,
  sampleText,
  savedPlan,
  sheetOf,
} from './workbook';

function calculated(options: { locale?: string; language?: 'en' | 'fr' | 'ar' | 'vi' | 'zh' } = {}): Local {
  const { locale = 'en_US', language = 'en' } = options;
  const local = newWorkbook({ locale, calculator: sharedCalculator() });
  ask(local, 'openPlan', { text: sampleText, language });
  local.calculate();
  return local;
}

const valueAt = (local: Local, tab: TabId, column: string, row: number | string): CellValue | undefined =>
  cellOf(sheetOf(local.book, tab), column, row).value;
const type = (local: Local, tab: TabId, [column, row]: [string, number | string], text: string): void => {
  local.acts.type(placeOf(sheetOf(local.book, tab), column, row), text);
  local.calculate();
};
const errors = (local: Local) =>
  everyCell(local.book).flatMap(({ sheet, row, column, cell }) =>
    cell.error ? [`${sheet.title} ${row}:${column} ${cell.value} ${cell.formula}`] : [],
  );

/** What every formula gives: numbers as they are, of words, and of what counts their letters, only that there are some. */
const figures = (local: Local) =>
  Object.fromEntries(
    everyCell(local.book).flatMap(({ sheet, row, column, cell: { formula, value } }) =>
      formula === undefined
        ? []
        : [
            [
              `${local.book.sheets.indexOf(sheet)} ${row}:${column}`,
              typeof value === 'number' && !formula.includes('UNICODE(')
                ? Number(value.toPrecision(12))
                : (value ?? '') === ''
                  ? ''
                  : 'word',
            ],
          ],
    ),
  );

test('the sample gives the same figures, and no error, in every language and locale', () => {
  const english = figures(calculated());
  expect(Object.values(english).filter((figure) => typeof figure === 'number').length).toBeGreaterThan(60);
  for (const [language, locale] of [
    ['en', 'en_US'],
    ['fr', 'fr_FR'],
    ['ar', 'ar_EG'],
    ['vi', 'vi_VN'],
    ['zh', 'zh_CN'],
  ] as const) {
    const local = calculated({ language, locale });
    expect([language, errors(local)]).toEqual([language, []]);
    expect(figures(local)).toEqual(english);
  }
});

describe('the figures of the sample are what the hand gets', () => {
  let local: Local;
  const words = messagesOf('en').choices;
  beforeAll(() => {
    local = calculated();
  });

  test('the budget', () => {
    const months = [5400, 2700, 4500, 2000, 1400, 2700, 360, 5500, 3440];
    expect(months.map((_, row) => valueAt(local, 'budget', 'total', row))).toEqual(months);
    for (const proof of ['proofLines', 'proofMonths', 'proofCampaigns', 'proofChannels'])
      expect([
        proof,
        ...['total', 'upTo', 'holds'].map((key) => valueAt(local, 'budget', key, proof)),
      ]).toEqual([proof, 28_000, 0, words.verdicts.holds]);
    expect([0, 1, 2, 3].map((row) => valueAt(local, 'campaigns', 'planned', row))).toEqual([
      8100, 7900, 3060, 8940,
    ]);
    expect([0, 1, 2].map((row) => valueAt(local, 'goals', 'planned', row))).toEqual([
      8100 + 8940,
      3060,
      7900,
    ]);
  });

  test('the KPIs', () => {
    const actual = {
      // On their way from a baseline: the latest month that is over.
      costPerCustomer: 1610 / 38,
      landingConversion: 118 / 2010,
      revenue: 170_700,
      customerValue: (45_600 * 0.55) / 12,
      marketingRoi: (30_500 * 0.55 - 13_540) / 13_540,
      trafficToLead: 162 / 7900,
      leadToCustomer: 38 / 162,
      subscribers: 202,
    };
    for (const [row, [name, figure]] of Object.entries(actual).entries())
      expect([name, valueAt(local, 'kpis', 'actual', row)]).toEqual([name, expect.closeTo(figure, 9)]);
  });

  test('the goals', () => {
    const conversion = (118 / 2010 - 0.035) / (0.06 - 0.035);
    const cost = (1610 / 38 - 52) / (40 - 52);
    expect([0, 1, 2].map((row) => valueAt(local, 'goals', 'progress', row))).toEqual(
      [142 / 180, cost, conversion].map((figure) => expect.closeTo(figure, 9)),
    );
    // On 31 October 60 of 211 and 91 of 152 days have passed; of the first goal, as much as of the money.
    const { onTrack } = words.kpiStatuses;
    expect([0, 1, 2].map((row) => valueAt(local, 'goals', 'status', row))).toEqual([
      onTrack,
      onTrack,
      onTrack,
    ]);
    expect([0, 1].map((row) => valueAt(local, 'kpis', 'expected', row))).toEqual(
      [60 / 211, 91 / 152].map((share) => expect.closeTo(share, 9)),
    );
    expect([0, 1, 2].map((row) => valueAt(local, 'goals', 'campaigns', row))).toEqual([2, 1, 1]);
  });

  test('the summary', () => {
    const worded = (row: string) => valueAt(local, 'summary', 'answer', row);
    expect(['goalCount', 'onTrack', 'atRisk', 'offTrack', 'reached'].map(worded)).toEqual([3, 3, 0, 0, 0]);
    expect(['totalBudget', 'planned', 'unplanned', 'expectedRevenue'].map(worded)).toEqual([
      28_000, 28_000, 0, 83_800,
    ]);
    expect(['revenue', 'marketingCost', 'leads', 'newCustomers'].map(worded)).toEqual([
      170_700, 13_540, 627, 175,
    ]);
  });
});

test('what people type is reckoned with at once', () => {
  const local = calculated();
  type(local, 'budget', ['months:2026-08', 2], '1000');
  expect(valueAt(local, 'budget', 'total', 2)).toBe(4600);
  expect(valueAt(local, 'budget', 'upTo', 'proofLines')).toBe(100);
  expect(valueAt(local, 'budget', 'holds', 'proofLines')).toBe(messagesOf('en').choices.verdicts.within);
  type(local, 'metrics', ['months:2026-11', 0], '25000');
  expect(valueAt(local, 'kpis', 'actual', 2)).toBeCloseTo(195_700, 9);
});

test('a goal typed by hand gets an id and formulas, and links that name it find it', () => {
  const local = calculated();
  type(local, 'goals', ['goal', 3], 'Sell cake');
  type(local, 'campaigns', ['campaign', 4], 'Cake week');
  type(local, 'campaigns', ['goal', 4], 'Sell cake');
  build(local);
  local.calculate();
  expect(valueAt(local, 'goals', 'id', 3)).toBe('G4');
  expect(valueAt(local, 'campaigns', 'id', 4)).toBe('C5');
  expect(valueAt(local, 'campaigns', 'goal', 4)).toBe('G4 · Sell cake');
  expect(valueAt(local, 'goals', 'campaigns', 3)).toBe(1);
  expect(errors(local)).toEqual([]);
  expect(callsOf(local, () => build(local)).writes).toBe(0);
});

test('a check of rows just typed knows their ids and links', () => {
  const local = calculated();
  type(local, 'campaigns', ['campaign', 4], 'Cake week');
  type(local, 'campaigns', ['goal', 4], sample.tables.goals?.[1]?.goal ?? '');
  type(local, 'goals', ['goal', 3], 'Sell cake');
  const codes = () => ask(local, 'check', {}).findings.map(({ code, tab, cell }) => `${code} ${tab} ${cell}`);
  const first = codes();
  expect(first).toContainEqual(expect.stringContaining('goalNoCampaign goals'));
  expect(first).not.toContainEqual(expect.stringContaining('linkLost'));
  expect(codes()).toEqual(first);
});

test('a formula of people’s own in a typed cell stays', () => {
  const local = calculated();
  const own = ['="G"&2', '=DATE(2027;3;31)', '=10*5'];
  type(local, 'campaigns', ['goal', 0], own[0] ?? '');
  type(local, 'campaigns', ['end', 0], own[1] ?? '');
  type(local, 'campaigns', ['leads', 0], own[2] ?? '');
  expect(savedPlan(local).tables.campaigns?.[0]).toMatchObject({ goal: 'G2', end: '2027-03-31', leads: 50 });
  type(local, 'start', ['answer', 'language'], 'français');
  build(local);
  expect(
    ['goal', 'end', 'leads'].map((key) => cellOf(sheetOf(local.book, 'campaigns'), key, 0).formula),
  ).toEqual(own);
});

test('a build that is cut off and run again takes no figure for something typed', () => {
  const local = newWorkbook({ calculator: sharedCalculator() });
  local.failAt(120);
  expect(refusal(local, 'openPlan', { text: sampleText })).not.toBeNull();
  local.calculate();
  openPlan(local, sample);
  local.calculate();
  const notes = everyCell(local.book).filter(
    ({ cell }) => cell.formula !== undefined && cell.note !== undefined,
  );
  expect(notes).toEqual([]);
});

test('a second build has nothing to write, results and all', () => {
  const local = calculated();
  openPlan(local, sample);
  const { reads, writes } = callsOf(local, () => build(local));
  expect([writes, reads <= 18]).toEqual([0, true]);
});
