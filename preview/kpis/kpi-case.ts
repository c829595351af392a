/** A KPI to be worked out from rows of the metrics. */
export interface KpiCase {
  /** An id of the catalogue, or a name of people's own. */
  kpi: string;
  rows: MetricRow[];
  /** Of a KPI of people's own: how its two measures make it. */
  own?: { how?: string; first?: string; second?: string };
}

/** A measure, an id of the catalogue or a name of people's own, with its months or with what they come to. */
export type MetricRow = MonthsRow | { measure: string; toDate: number | null };

export interface MonthsRow {
  measure: string;
  /** Of people's own measures. */
  kind?: string;
  /** From the first month on; null is an empty cell. */
  months: (number | string | null)[];
}
