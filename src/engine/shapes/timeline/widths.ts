import type { Column } from '../../../workbook/column';
import { plainWidth } from '../../look/widths';

const week = 24;
const wide = 200;

/** Beside many weeks; without a described column it is a week's. */
export const timelineWidth = (column: Column | null): number =>
  column ? (column.wide ? wide : plainWidth) : week;
