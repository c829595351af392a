/** A KPI to be worked out from rows of the metrics. */
export interface KpiCase {
  /** An id of the catalogue, or a name of people's own. */
  kpi: string;
  rows: MetricRow[];
  /** Of a KPI of people's own: how its two measures make it. */
  own?: { how?: string; first?: string; second?: string };
}

export interface MetricRow {
  /** An id of the catalogue, or a name of people's own. */
  measure: string;
  /** Of people's own measures. */
  kind?: string;
  /** From the first month on; null is an empty cell. */
  months: (number | string | null)[];
}
