import { listsTab, lookUpIds } from '../../../tabs/words';
import { usualWidth } from '../../look/widths';
import type { Shape } from '../shape';
import { drawLists } from './draw';

const longestList = Math.max(...Object.values(listsTab).map((list) => list.length));

/** The words of every drop-down, a column each. */
export const listsShape: Shape = {
  isHidden: true,
  isWritten: true,
  makesOwnRoom: false,
  hasHighRows: false,
  hasPlainGround: false,
  keyCount: 0,
  blueprint: () => ({
    columns: lookUpIds.map((key) => ({ key, name: key, column: null })),
    rows: ['title', 'about', 'header'],
    hasData: true,
  }),
  dropColumns: () => [],
  lastRow: ({ first }, { contentRows }) => first + contentRows - 1,
  rowsToCome: () => longestList,
  draw: drawLists,
  looks: () => undefined,
  widthOf: () => usualWidth,
  inSight: () => ({ rows: 0, columns: 0 }),
  alignments: () => [],
  inactiveWrites: () => [],
  computedBlocks: () => [],
  statusRules: () => [],
  recogniseKeys: () => null,
};
