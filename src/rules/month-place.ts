import type { Line } from '../model/money';
import type { Plan } from '../model/plan';
import type { CellAddress } from '../records/records';
import type { Month } from '../workbook/day';

/** The cell of a month of a budget line. */
export const monthPlace = (plan: Plan, line: Line, month: Month): CellAddress =>
  plan.cell('budget', line.row, `months:${month}`);
