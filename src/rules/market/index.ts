import type { Rule } from '../rule';
import { growthOdd } from './growth-odd';
import { kindMissing } from './kind-missing';
import { marketTurned } from './market-turned';
import { ownShareDiffers } from './own-share-differs';
import { sharesAboveWhole } from './shares-above-whole';
import { soldNowhere } from './sold-nowhere';

/** Checks of market, audience and rivals, and of how people buy. */
export const marketRules: Rule[] = [
  marketTurned,
  ownShareDiffers,
  growthOdd,
  sharesAboveWhole,
  kindMissing,
  soldNowhere,
];
