/** Units of time that a plan is made of; shorter ones measure a thing, they never date it. */
export type PlanUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type TimeUnit = 'second' | 'minute' | 'hour' | PlanUnit;

/** Days that people name in place of a date. */
export type Feast =
  | 'christmas'
  | 'newYear'
  | 'valentine'
  | 'easter'
  | 'halloween'
  | 'blackFriday'
  | 'cyberMonday'
  | 'singlesDay'
  | 'doubleTwelve'
  | 'midYearSale'
  | 'lunarNewYear'
  | 'dragonBoat'
  | 'lovers'
  | 'midAutumn'
  | 'ramadan'
  | 'eidAlFitr'
  | 'eidAlAdha'
  | 'labourDay'
  | 'chinaDay'
  | 'vietnamDay'
  | 'other';

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
  /** ISO week of the year. */
  week?: number;
  /** A feast or season of trade; of `other` no calendar of ours tells the day. */
  feast?: Feast;
  /** Month and day are those of the Chinese or of the Hijri calendar. */
  calendar?: 'lunar' | 'hijri';
  /** It begins where the firm has it begin. */
  fiscal?: boolean;
  /** The last (-1), this (0) or the next (1) year, quarter, month, week. */
  unit?: PlanUnit;
  shift?: number;
  part?: 'start' | 'mid' | 'end';
}
