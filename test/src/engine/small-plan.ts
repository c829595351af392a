import type { Content } from '../../../src/engine/sheet/content';
import type { Language } from '../../../src/workbook/language';

/** A bakery's plan of three months: two goals, two campaigns, three lines, two measures, two KPIs; nothing is wrong in it. */
export const smallPlan = (language: Language = 'en'): Content => ({
  settings: {
    business: 'Harbour Bakery',
    planName: 'Plan 2027',
    size: 'light',
    language,
    currency: 'EUR',
    firstMonth: '2027-01',
    months: 3,
    totalBudget: 1000,
    grossMargin: 0.4,
    tolerance: 0.05,
    rhythm: 'monthly',
    asOf: '2027-02-10',
  },
  tables: {
    goals: [
      {
        id: 'G1',
        typed: {
          goal: 'Win 120 subscribers',
          horizon: 'short',
          priority: '5',
          metric: 'leads',
          unit: 'number',
          direction: 'up',
          baseline: 80,
          target: 200,
          start: '2027-01-01',
          due: '2027-03-31',
        },
      },
      {
        id: 'G2',
        typed: {
          goal: 'Cheaper customers',
          metric: 'costPerCustomer',
          unit: 'money',
          direction: 'down',
          target: 12.5,
          due: '2027-03-15',
        },
      },
    ],
    campaigns: [
      {
        id: 'C1',
        typed: {
          campaign: 'Tasting weeks',
          goal: 'G1',
          start: '2027-01-05',
          end: '2027-03-20',
          status: 'running',
          leads: 150,
          revenue: 4000,
        },
      },
      {
        id: 'C2',
        typed: {
          campaign: 'Bring a friend',
          goal: 'G2',
          start: '2027-02-01',
          end: '2027-03-31',
          status: 'planned',
        },
      },
    ],
    budget: [
      {
        id: 'B1',
        typed: {
          line: 'Flyers',
          category: 'ads',
          campaign: 'C1',
          months: { '2027-01': 200, '2027-02': 100.5 },
        },
      },
      {
        id: 'B2',
        typed: {
          line: 'Samples',
          category: 'events',
          campaign: 'C1',
          months: { '2027-01': 300, '2027-03': 99.5 },
        },
      },
      {
        id: 'B3',
        typed: { line: 'Vouchers', category: 'other', campaign: 'C2', months: { '2027-02': 300 } },
      },
    ],
    metrics: [
      { id: 'M1', typed: { measure: 'leads', kind: 'flow', months: { '2027-01': 90, '2027-02': 30 } } },
      { id: 'M2', typed: { measure: 'Oven hours', kind: 'stock', months: { '2027-01': 160 } } },
    ],
    kpis: [
      {
        id: 'K1',
        typed: {
          kpi: 'leads',
          goal: 'G1',
          unit: 'number',
          direction: 'up',
          baseline: 80,
          target: 200,
          rhythm: 'monthly',
        },
      },
      {
        id: 'K2',
        typed: { kpi: 'Oven hours', unit: 'number', direction: 'within', target: 150, upper: 180 },
      },
    ],
  },
});

/** The same bakery in the full size: a row or two in every table, and the thread from an objective to a review. */
export const smallFullPlan = (language: Language = 'en'): Content => {
  const { settings, tables } = smallPlan(language);
  return {
    settings: { ...settings, size: 'full' },
    forms: {
      strategy: { typed: { summary: 'Bread by the box', marketTotal: 90_000.5, ownShare: 0.1 } },
    },
    tables: {
      ...tables,
      objectives: [{ id: 'O1', typed: { objective: 'Earn by standing orders', target: 30, owner: 'Y1' } }],
      segments: [{ id: 'S1', typed: { segment: 'Families nearby', targeted: 'yes' } }],
      personas: [{ id: 'P1', typed: { persona: 'Nora', segment: 'S1' } }],
      journey: [{ id: 'J1', typed: { stage: 'Tastes', persona: 'P1', purchase: 'impulse' } }],
      competitors: [
        {
          id: 'R1',
          typed: { competitor: 'Tollgate', category: 'direct', marketShare: 0.2, answeredBy: 'I1' },
        },
      ],
      swot: [
        { id: 'W1', typed: { item: 'Warm ovens', kind: 'strength', answeredBy: 'I1' } },
        { id: 'W2', typed: { item: 'Short hours', kind: 'weakness' } },
      ],
      initiatives: [{ id: 'I1', typed: { initiative: 'Taste first', goal: 'G1', kind: 'wordOfMouth' } }],
      channels: [{ id: 'H1', typed: { channel: 'Market', type: 'events', weight: 5, expectedReturn: 2 } }],
      campaigns: [
        ...(tables.campaigns ?? []),
        {
          id: 'C3',
          typed: { campaign: 'Open oven', initiative: 'I1', segment: 'S1', persona: 'P1', channel: 'H1' },
        },
      ],
      tasks: [
        {
          id: 'T1',
          typed: { task: 'Print the cards', campaign: 'C1', responsible: 'Y1', due: '2027-01-20', hours: 4 },
        },
        {
          id: 'T2',
          typed: { task: 'Doors open', campaign: 'C3', kind: 'milestone', responsible: 'Y1', status: 'done' },
        },
      ],
      content: [
        {
          id: 'N1',
          typed: {
            title: 'How a loaf rises',
            campaign: 'C3',
            stage: 'J1',
            persona: 'P1',
            date: '2027-02-01',
          },
        },
      ],
      spend: [
        { id: 'E1', typed: { supplier: 'Printer', line: 'B1', amount: 120.25, state: 'actual' } },
        { id: 'E2', typed: { supplier: 'Printer', line: 'B1', amount: 80, state: 'committed' } },
      ],
      people: [{ id: 'Y1', typed: { person: 'Lison', team: 'marketing', access: 'edit' } }],
      reviews: [
        { id: 'V1', typed: { figures: '30 leads', date: '2027-02-05', decision: 'scale', owner: 'Y1' } },
      ],
    },
  };
};
