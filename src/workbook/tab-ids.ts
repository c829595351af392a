/** Every tab the add-on builds, in the order of the workbook. */
export const tabIds = [
  'start',
  'strategy',
  'objectives',
  'goals',
  'segments',
  'personas',
  'journey',
  'competitors',
  'swot',
  'situation',
  'initiatives',
  'channels',
  'campaigns',
  'tasks',
  'timeline',
  'content',
  'calendar',
  'budget',
  'spend',
  'people',
  'metrics',
  'weekly',
  'kpis',
  'reviews',
  'summary',
  'checks',
  'lists',
] as const;
export type TabId = (typeof tabIds)[number];

/** Tables in which people type: every tab but these. */
export type TableId = Exclude<
  TabId,
  'start' | FormId | 'situation' | 'timeline' | 'calendar' | 'summary' | 'checks' | 'lists'
>;
/** Forms in which people type, the settings apart. */
export type FormId = 'strategy';
