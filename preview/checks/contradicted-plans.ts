import type { Plan } from '../../src/model/plan';
import type { Records } from '../../src/records/records';

/** A plan whose strategy and plan, and whose rows among themselves, say otherwise. */
export function contradictedPlan(plan: Plan): Plan {
  const { records, months } = plan;
  const [first = '', second = ''] = months;
  const rows = <Row extends object>(prefix: string, ...all: Row[]) =>
    all.map((typed, index) => ({ id: `${prefix}${index + 1}`, row: 2 + index, typed, computed: {} }));
  const campaign = { segment: 'S1', channel: 'H1', status: 'running', start: `${first}-01` } as const;
  const goal = { priority: '3', metric: 'leads', due: `${second}-28` } as const;
  const tables = {
    ...records.tables,
    objectives: rows(
      'O',
      { objective: 'Be the bakery of the harbour', level: 'business', serves: 'O1' },
      { objective: 'Be the bakery of the harbour' },
    ),
    goals: rows(
      'G',
      { ...goal, goal: 'Win 40 leads' },
      { ...goal, goal: 'Win 50 leads' },
      { ...goal, goal: 'Win 60 leads' },
    ),
    segments: rows('S', { segment: 'Families', targeted: 'yes', channel: 'H2' }),
    competitors: rows(
      'R',
      { competitor: 'Tollgate Bakers', marketShare: 0.6 },
      { competitor: 'Doughstep', marketShare: 0.5 },
    ),
    swot: rows(
      'W',
      { item: 'The ovens have room', kind: 'strength' },
      { item: 'Regulars', kind: 'strength' },
    ),
    journey: rows('J', { stage: 'First box', soldAt: 'H1' }),
    initiatives: rows(
      'I',
      { initiative: 'Taste first', priority: '5', status: 'stopped' },
      { initiative: 'A second shop', priority: '1', status: 'running' },
    ),
    channels: rows(
      'H',
      { channel: 'Instagram', type: 'social', sells: 'no', perWeek: 5 },
      { channel: 'Market' },
    ),
    campaigns: rows(
      'C',
      { ...campaign, campaign: 'Stand', initiative: 'I1', goal: 'G1', end: `${second}-20` },
      { ...campaign, campaign: 'Shop window', initiative: 'I2', goal: 'G2', actualRevenue: 90_000 },
    ),
    content: rows('N', { title: 'Board', campaign: 'C1', channel: 'H2', date: `${second}-25` }),
    budget: rows(
      'B',
      { line: 'Pitch', campaign: 'C1', months: { [first]: 100 } },
      { line: 'Rent', campaign: 'C2', months: { [first]: 9000 } },
    ),
    metrics: rows(
      'M',
      { measure: 'leads', months: { [first]: 10 } },
      { measure: 'marketingRevenue', months: { [first]: 4000 } },
    ),
    kpis: rows('K', { kpi: 'leads', goal: 'G1', rhythm: 'weekly' }),
    reviews: rows(
      'V',
      { date: `${second}-05`, rhythm: 'monthly' },
      { date: `${second}-05`, decision: 'stop', subject: 'C2' },
      { date: `${second}-05`, decision: 'mend', subject: 'C99' },
    ),
  };
  const strategy = {
    summary: 'Sell more bread.',
    planSummary: 'Sell more bread.',
    until: `${second}-28`,
    marketReachable: 1000,
    marketOwn: 100,
    ownShare: 0.3,
    marketGrowth: -2,
  };
  return {
    ...plan,
    records: { ...records, forms: { strategy }, tables: tables as unknown as Records['tables'] },
  };
}
