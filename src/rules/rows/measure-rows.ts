import { lacks } from './lacks';

/** A KPI that is to get nowhere, or that nothing measures. */
export const kpiLacks = lacks('kpis', () => () => ['target', 'tool']);

/** A decision about nothing, by nobody or until no day. */
export const decisionLacks = lacks(
  'reviews',
  () =>
    ({ typed }) =>
      typed.decision === undefined || typed.decision === 'continue' ? [] : ['subject', 'owner', 'due'],
);
