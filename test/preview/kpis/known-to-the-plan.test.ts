import { makeWorkbook } from '../../../preview/workbook/make-workbook';
import { code, newCalculated } from '../../laws/workbook';

const settings = {
  business: 'Bakery',
  planName: 'Spring',
  size: 'full',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 4,
  totalBudget: 1000,
  grossMargin: 0.5,
  asOf: '2027-02-15',
};
const budget = [
  { id: 'B1', line: 'Ads', months: { '2027-01': 300, '2027-02': 200, '2027-03': 300, '2027-04': 200 } },
];
const spend = [
  { id: 'E1', supplier: 'Printer', line: 'B1', amount: 350, state: 'actual', date: '2027-01-20' },
  { id: 'E2', supplier: 'Radio', line: 'B1', amount: 100, state: 'committed', date: '2027-02-10' },
];

/** Actual values of KPIs in a workbook that the bundle built. */
async function actuals(kpis: string[], metrics: object[]): Promise<unknown[]> {
  const tables = { budget, spend, metrics, kpis: kpis.map((kpi, index) => ({ id: `K${index + 1}`, kpi })) };
  const plan = JSON.stringify({ format: 'throughline-plan', version: 1, settings, tables });
  const options = { locale: 'en_US' } as Parameters<typeof makeWorkbook>[2];
  const { book } = await makeWorkbook(code, plan, options, newCalculated);
  const rows = Object.values(book.sheets.find(({ title }) => title === 'KPIs')?.cells ?? {});
  const header = rows.find((row) => Object.values(row).some(({ value }) => value === 'Actual')) ?? {};
  const at = Number(Object.keys(header).find((column) => header[Number(column)]?.value === 'Actual'));
  const first = rows.indexOf(header) + 1;
  return kpis.map((_, index) => rows[first + index]?.[at]?.value);
}

test('what the settings, the budget and the spend tab say need not be typed again', async () => {
  const shown = await actuals(
    [
      'budgetVariance',
      'forecastAtCompletion',
      'spendPacing',
      'burnRate',
      'budgetUsed',
      'breakEvenRoas',
      'cac',
    ],
    [],
  );
  expect(shown).toEqual([
    150, // 300 + 200 planned for the months begun, 350 paid
    850, // 350 paid, 100 promised, 400 of the 500 for March and April neither
    expect.closeTo(350 / ((1000 * 46) / 120), 9), // 46 of 120 days
    expect.closeTo(350 / ((4 * 46) / 120), 9),
    0.35,
    2,
    '', // nobody has entered the cost of sales people
  ]);
});

test('a number on the metrics counts before what other tabs say', async () => {
  const metrics = [
    { id: 'M1', measure: 'marketingCost', months: { '2027-01': 250, '2027-02': 150 } },
    { id: 'M2', measure: 'grossMargin', months: { '2027-02': 0.4 } },
  ];
  expect(await actuals(['budgetVariance', 'breakEvenRoas'], metrics)).toEqual([100, 2.5]);
});
