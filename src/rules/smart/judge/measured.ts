import { kpiOf } from '../../../kpis/catalogue';
import type { GoalFields } from './judgement';

/** Whether the fields alone say what is measured, where to, and in what; a KPI of the catalogue has its unit. */
export const isMeasured = (fields: GoalFields): boolean => hasTarget(fields) && hasUnit(fields);

export const hasTarget = ({ metric, target }: GoalFields): boolean =>
  metric !== undefined && target !== undefined;

const hasUnit = ({ metric, unit }: GoalFields): boolean => unit !== undefined || kpiOf(metric) !== undefined;
