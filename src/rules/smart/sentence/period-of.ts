import { keysOf } from '../../../workbook/keys-of';
import type { Lexicon } from './lexicon';
import type { Caught } from './patterns';
import type { Period, PlanUnit, TimeUnit } from './words/time';

/** The period that a pattern has caught, added to what is known of it; nothing when a number of it is out of bounds. */
export function periodOf(caught: Caught, lexicon: Lexicon, known: Period): Period | undefined {
  const base = caught.chunk('p');
  const period: Period = { ...(base?.is === 'period' ? base.period : {}) };
  const bounds = {
    d: ['day', 31],
    m: ['month', 12],
    q: ['quarter', 4],
    h: ['half', 2],
    w: ['week', 53],
  } as const;
  for (const [slot, [field, most]] of Object.entries(bounds)) {
    const value = caught.number(slot);
    if (value === undefined) continue;
    if (!Number.isInteger(value) || value < 1 || value > most) return undefined;
    period[field] = value;
  }
  // "Week 6" may be the sixth of a programme; no programme has forty.
  const week = caught.number('ww');
  if (week !== undefined) {
    if (week < 13 || week > 53) return undefined;
    period.week = week;
  }
  const year = yearOf(caught);
  if (year === false) return undefined;
  if (year !== undefined) period.year = year;
  const { words } = lexicon;
  const { months, seasons, ordinals, weekdays } = words;
  const place = (slot: string, lists: string[]) => indexOf(lexicon, caught.word(slot), lists);
  const [month, season] = [place('month', months), place('season', seasons)];
  const weekday = place('weekday', weekdays);
  const [quarter, half, day] = [place('oq', ordinals), place('oh', ordinals), place('od', ordinals)];
  if (month >= 0) period.month = month + 1;
  if (weekday >= 0) period.weekday = weekday;
  if (season >= 0) period.season = season;
  if (quarter >= 0) period.quarter = Math.min(quarter + 1, 4);
  if (half >= 0) period.half = Math.min(half + 1, 2);
  if (day >= 0) period.day = day + 1;
  const feast = keysOf(words.feasts)[place('feast', Object.values(words.feasts))];
  if (caught.word('feast') && !feast) return undefined;
  if (feast) period.feast = feast;
  const lunar = place('lm', words.lunarMonths ?? []);
  if (lunar >= 0) period.month = lunar + 1;
  const hijri = place('hijri', words.hijri);
  if (hijri >= 0) {
    Object.assign(period, { calendar: 'hijri', month: hijri + 1 });
    const hijriYear = caught.number('hy');
    if (hijriYear !== undefined) period.year = hijriYear;
  }
  const [, next = ''] = /^ ([^ ]+)/.exec(caught.rest) ?? [];
  const isOf = (any: string) => lexicon.has(caught.text, any) || lexicon.is(next, any);
  if (isOf(words.fiscal)) period.fiscal = true;
  const unit = unitOf(lexicon, caught.word('unit'));
  if (unit === undefined) return { ...period, ...known };
  if (isOf(words.ownYear)) return { feast: 'other' };
  return isPlanUnit(unit) ? { ...period, shift: 0, ...known, unit } : undefined;
}

/** The year of `<y>` or `<yy>`; false where the latter has not two digits. */
function yearOf(caught: Caught): number | undefined | false {
  const short = caught.chunk('yy');
  if (short?.is !== 'number') return caught.number('y2') ?? caught.number('y');
  return short.digits?.length === 2 && 2000 + short.value;
}

/** Which of several lists holds a word. */
export const indexOf = ({ is }: Lexicon, word: string | undefined, lists: string[]): number =>
  word === undefined
    ? -1
    : lists.findIndex((any) => is(word.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1'), any));

/** The unit of time that a word names. */
export function unitOf({ words, is }: Lexicon, word: string | undefined): TimeUnit | undefined {
  if (word === undefined) return undefined;
  const plain = word.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  return keysOf(words.units).find((unit) => is(plain, words.units[unit]));
}

export const isPlanUnit = (unit: TimeUnit): unit is PlanUnit =>
  unit !== 'second' && unit !== 'minute' && unit !== 'hour';
