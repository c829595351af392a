import type { Month } from '../../../workbook/day';
import { type TimelineTab, weekKey, weekRows } from '../../../workbook/tab';
import { weeksOf } from '../../../workbook/weeks';
import type { Blueprint } from '../../resolve/blueprint';

export const timelineBlueprint = (tab: TimelineTab, months: Month[]): Blueprint => ({
  columns: [
    ...Object.entries(tab.columns).map(([name, column]) => ({ key: name, name, column })),
    ...weeksOf(months).map((_, index) => ({ key: weekKey(index + 1), name: 'weeks', column: null })),
  ],
  rows: ['title', 'about', ...weekRows],
  hasData: true,
});
