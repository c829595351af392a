/** Every tab the add-on builds, in the order of the workbook. */
export const tabIds = [
  'start',
  'goals',
  'campaigns',
  'budget',
  'metrics',
  'kpis',
  'summary',
  'checks',
  'lists',
] as const;
export type TabId = (typeof tabIds)[number];
