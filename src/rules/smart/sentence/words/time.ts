/** Units of time that a plan is made of; shorter ones measure a thing, they never date it. */
export type PlanUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type TimeUnit = 'second' | 'minute' | 'hour' | PlanUnit;

/** A stretch of the calendar as far as the sentence tells; without a year it is the next one. */
export interface Period {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  /** 0 is Monday. */
  weekday?: number;
  /** 0 is spring. */
  season?: number;
  /** A feast, a term at school: there is a day, but no calendar of ours tells which. */
  feast?: boolean;
  /** It begins where the firm has it begin. */
  fiscal?: boolean;
  /** This (0) or the next (1) year, quarter, month, week. */
  unit?: PlanUnit;
  shift?: number;
  part?: 'start' | 'mid' | 'end';
}
