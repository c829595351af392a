import type { TimelineTab } from '../../../workbook/tab';
import { weeksOf } from '../../../workbook/weeks';
import { inactiveColumns } from '../../look/inactive-columns';
import type { Shape } from '../shape';
import { timelineAlignments } from './alignments';
import { barRules } from './bar-rules';
import { timelineBlueprint } from './blueprint';
import { wholeTimeline } from './computed-blocks';
import { drawTimeline } from './draw';
import { lastTimelineRow } from './last-row';
import { timelineLooks } from './looks';
import { recogniseTimeline } from './recognise-keys';
import { rowsToCome } from './rows-to-come';
import { timelineWidth } from './widths';

/** Rows that formulas gather from other tabs, with a column for each week. */
export const timelineShape = (tab: TimelineTab): Shape => ({
  isHidden: false,
  isWritten: false,
  makesOwnRoom: false,
  hasHighRows: false,
  hasPlainGround: false,
  keyCount: Object.keys(tab.columns).length,
  blueprint: (_, months) => timelineBlueprint(tab, months),
  dropColumns(restructuring, months) {
    restructuring.dropEmptyWeeks(weeksOf(months).length);
    return [];
  },
  lastRow: (tabLayout, { contentRows }) => lastTimelineRow(tab, tabLayout, contentRows),
  rowsToCome: (coming) => rowsToCome(tab, coming),
  draw: (writer) => drawTimeline(writer, tab),
  looks: (tabLayout, context, set) => timelineLooks(tab, tabLayout, context, set),
  widthOf: (_, column) => timelineWidth(column),
  inSight: ({ rows, columns, blueprint }) => ({
    rows: rows.get('header') ?? 0,
    columns: columns.get(blueprint.columns[0]?.key ?? '') ?? 1,
  }),
  alignments: timelineAlignments,
  inactiveWrites: inactiveColumns,
  computedBlocks: (tabLayout) => [wholeTimeline(tabLayout)],
  statusRules: barRules,
  recogniseKeys: (values) => recogniseTimeline(tab, values),
});
