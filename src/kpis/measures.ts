/** The numbers people enter month by month; KPI formulas are made of them. Stocks are levels and are never summed. */
export const measures = {
  revenue: { kind: 'flow', unit: 'money' },
  marketingCost: { kind: 'flow', unit: 'money' },
  marketingRevenue: { kind: 'flow', unit: 'money' },
  visitors: { kind: 'flow', unit: 'number' },
  landingVisitors: { kind: 'flow', unit: 'number' },
  landingConversions: { kind: 'flow', unit: 'number' },
  leads: { kind: 'flow', unit: 'number' },
  newCustomers: { kind: 'flow', unit: 'number' },
  customersAtStart: { kind: 'flow', unit: 'number' },
  customersLost: { kind: 'flow', unit: 'number' },
  followers: { kind: 'stock', unit: 'number' },
} as const satisfies Record<string, { kind: 'flow' | 'stock'; unit: 'money' | 'number' }>;

export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as Measure[];

/** A measure by its id; undefined for people's own. */
export function measureOf(code: string | undefined): (typeof measures)[Measure] | undefined {
  const known = measureIds.find((id) => id === code);
  return known && measures[known];
}
