import type { Day } from '../../src/workbook/day';

/** A KPI to be worked out from rows of the metrics. */
export interface KpiCase {
  /** An id of the catalogue, or a name of people's own. */
  kpi: string;
  rows: MetricRow[];
  /** Of a KPI of people's own: how its measures make it. */
  own?: { how?: string; first?: string; second?: string; third?: string };
  /** What else its row says, by column: codes of choices, numbers. */
  says?: Record<string, string | number | undefined>;
  /** The days of the goal that it proves; without it, the plan's. */
  goal?: { start: Day; due: Day };
}

/** A measure, an id of the catalogue or a name of people's own. */
export interface MetricRow {
  measure: string;
  /** Of people's own measures. */
  kind?: string;
  /** From the first month on; null is an empty cell. */
  months: (number | string | null)[];
}
