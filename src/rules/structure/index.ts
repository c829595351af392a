import type { Rule } from '../rule';
import { cellUnreadable } from './cell-unreadable';
import { cellsAltered } from './cells-altered';
import { idTwice } from './id-twice';
import { linkLost } from './link-lost';
import { partsDeleted } from './parts-deleted';
import { settingMissing } from './setting-missing';
import { tabBroken } from './tab-broken';

/** Checks of the workbook itself: tabs, settings, ids, links, cells that cannot be read. */
export const structureRules: Rule[] = [
  tabBroken,
  partsDeleted,
  settingMissing,
  cellsAltered,
  cellUnreadable,
  idTwice,
  linkLost,
];
