import type { Plan } from '../../src/model/plan';

/** Rows that are sound but for a slip of the keyboard in each. */
export function slippedPlan(plan: Plan): Plan {
  const { tables, settings } = plan.records;
  const row = <Row extends object>(index: number, id: string, typed: Row) => ({
    id,
    row: 2 + index,
    typed,
    computed: {},
  });
  const months = (...amounts: number[]) =>
    Object.fromEntries(amounts.map((amount, index) => [plan.months[index] ?? '', amount]));
  const metrics = [
    { measure: 'visitors', months: months(5200, 0, 7400, 7900) },
    { measure: 'landingVisitors', months: months(1450, 1820, 20, 2010) },
    { measure: 'landingConversions', months: months(62, 93, 118, 110) },
    { measure: 'leads', months: months(96, 15.8, 211, 162) },
    { measure: 'newCustomers', months: months(24, 41, 72, 38) },
    { measure: 'customersLost', months: months(4, 7, -10, 12) },
    { measure: 'customersAtStart', months: months(60, 80, 114, 716) },
    { measure: 'marketingCost', months: months(500, 500, 5000, 500) },
    { measure: 'orders', months: { ...months(400), [plan.months[2] ?? '']: 420 } },
    { measure: 'emailsDelivered', months: months(100) },
    { measure: 'uniqueOpens', months: months(120) },
    { measure: 'followers', months: { [plan.months[7] ?? '']: 900 } },
  ];
  const paid = [0, 1, 2, 3].map((index) => ({
    supplier: 'Print shop',
    line: 'B1',
    date: `${plan.months[index]}-10`,
    amount: 500,
    state: 'actual',
  }));
  const campaign = {
    goal: 'G1',
    initiative: 'I3',
    segment: 'S1',
    channel: 'H1',
    start: '2026-07-01',
    end: '2026-09-30',
  };
  return {
    ...plan,
    foreign: [{ place: plan.cell('budget', 2, 'upTo'), sign: '$', value: 1800 }],
    records: {
      ...plan.records,
      settings: { ...settings, totalBudget: 23_000 },
      tables: {
        ...tables,
        metrics: metrics.map((typed, index) => row(index, `M${index + 1}`, typed)),
        spend: [
          ...paid,
          { ...paid[0], supplier: 'Baker', date: '2025-07-10' },
          { ...paid[0], supplier: 'Miller', date: '2027-03-10' },
          { ...paid[0], line: 'B3' },
          { ...paid[0], supplier: 'Baker', amount: -500 },
        ].map((typed, index) => row(index, `E${index + 1}`, typed)),
        budget: [
          { line: 'Print', campaign: 'C1', channel: 'H1', months: months(1000, 1000, 10_000, 1000) },
          { line: 'Stand', campaign: 'C1', channel: 'H1', months: months(500, 500, 500, 0) },
          { line: 'Signs', campaign: 'C1', channel: 'H1', months: months(500) },
          { line: 'Late', campaign: 'C1', channel: 'H1', months: { '2027-03': 4000, '2027-04': 4000 } },
          { line: 'Film', campaign: 'C1', channel: 'H2', months: months(300, 200) },
          { line: 'Sum', months: { ...months(300, 200), '2027-03': 4000, '2027-04': 4000 } },
        ].map((typed, index) => row(index, `B${index + 1}`, typed)),
        campaigns: [
          { ...campaign, campaign: 'Stand' },
          { ...campaign, campaign: 'Fair', goal: 'G2', initiative: 'I2' },
        ].map((typed, index) => row(index, `C${index + 1}`, typed)),
        tasks: [row(0, 'T1', { task: 'Print', start: '2026-07-01', due: '2026-07-01', hours: 600 })],
      },
    },
  };
}

/** The same plan a year later: its money lies beside its months, and nothing has been measured for long. */
export const besidePlan = (plan: Plan): Plan => ({
  ...plan,
  months: plan.months.map((month) => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`),
  today: '2027-11-20',
});
