import type { GoalFields } from './judgement';

/** Whether the fields alone say what is measured, where to, and in what. */
export const isMeasured = ({ metric, target, unit }: GoalFields): boolean =>
  metric !== undefined && target !== undefined && unit !== undefined;
