import type { KpiId } from '../kpi';

/** What people call KPIs besides their names and abbreviations, apart by `|`; with `!` before what only looks like one. */
export type KpiWords = Partial<Record<KpiId, string>>;
