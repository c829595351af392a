import type { FormTab } from '../../../workbook/tab';
import type { Shape } from '../shape';
import { formAlignments } from './alignments';
import { formBlueprint } from './blueprint';
import { formBlocks } from './computed-blocks';
import { drawForm } from './draw';
import { inactiveRowWrites } from './inactive-rows';
import { formLooks } from './looks';
import { recogniseForm } from './recognise-keys';
import { formStatusRules } from './status-rules';
import { formWidth, isProse } from './widths';

/** Question, answer, note: one row each. */
export const formShape = (tab: FormTab): Shape => ({
  isHidden: false,
  isWritten: false,
  makesOwnRoom: false,
  hasHighRows: isProse(tab),
  hasPlainGround: true,
  keyCount: Object.keys(tab.rows).length + 2,
  blueprint: (environment) => formBlueprint(tab, environment),
  dropColumns: () => [],
  lastRow: () => 0,
  rowsToCome: () => 0,
  draw: (writer) => drawForm(writer, tab),
  looks: (tabLayout, context, set) => formLooks(tab, tabLayout, context, set),
  widthOf: (key) => formWidth(tab, key),
  inSight: () => ({ rows: 0, columns: 0 }),
  alignments: formAlignments,
  inactiveWrites: (tabLayout, environment) => inactiveRowWrites(tab, tabLayout, environment),
  computedBlocks: (tabLayout) => formBlocks(tab, tabLayout),
  statusRules: (tabLayout, context) => formStatusRules(tab, tabLayout, context),
  recogniseKeys: (values) => recogniseForm(tab, values),
});
