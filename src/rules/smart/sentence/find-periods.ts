import { classOf, type Reading } from './chunks';
import type { Period } from './facts';
import type { Lexicon } from './lexicon';
import { type Caught, rewrite } from './patterns';
import { periodOf } from './period-of';

/** Dates, months, quarters, seasons, feasts, this and next, the end of any of them, and from one to the other. */
export function findPeriods(reading: Reading, lexicon: Lexicon): void {
  const { words } = lexicon;
  const find = (pattern: string, known: Period = {}) =>
    rewrite(reading, lexicon, pattern, (caught) => {
      const period = periodOf(caught, lexicon, known);
      return period && { is: 'period', period };
    });
  for (const pattern of lexicon.language === 'en' ? [monthFirst, ...numeric] : numeric) find(pattern);
  for (const entry of words.periods) {
    if (typeof entry === 'string') find(entry);
    else find(...entry);
  }
  for (const pattern of international) find(pattern);
  for (const [pattern, unit, shift, part] of words.relative)
    rewrite(reading, lexicon, pattern, (caught) => {
      // "2 weeks after the fair" is no next week, though Vietnamese says both alike.
      if (endsInNumber.test(caught.before)) return undefined;
      const period = periodOf(caught, lexicon, { unit, shift, ...(part && { part }) });
      return period && { is: 'period', period };
    });
  for (const pattern of lexicon.dated)
    rewrite(reading, lexicon, pattern, (caught) => {
      if (isMark(caught, lexicon)) return undefined;
      const period = periodOf(caught, lexicon, {});
      return period && { is: 'period', period };
    });
  for (const part of ['start', 'mid', 'end'] as const)
    for (const pattern of words.parts[part]) find(pattern, { part });
  if (words.months.length > 0)
    find(words.doubtfulMonths ? `(?!(?:${words.doubtfulMonths})(?: |$))<month>` : '<month>');
  for (const pattern of words.deadlines) {
    rewrite(reading, lexicon, pattern, (caught) => {
      const [first, second] = [caught.chunk('p'), caught.chunk('p2')];
      if (first?.is !== 'period') return undefined;
      if (second?.is !== 'period')
        return { is: 'deadline', deadline: { is: 'period', period: first.period } };
      return { is: 'deadline', deadline: { is: 'period', period: second.period, from: first.period } };
    });
  }
}

/** "From 7/10 to 9/10" speaks of marks. */
const isMark = (caught: Caught, { is, words }: Lexicon): boolean => {
  const [day = 0, month] = [caught.number('d'), caught.number('m')];
  const ofTen = (month === 5 || month === 10) && day <= month && caught.number('y') === undefined;
  return ofTen && is(caught.word('Keep') ?? '', words.weakBy);
};

const endsInNumber = new RegExp(`${classOf('number')}$`);
/** Said alike in every language. */
const international = [
  '<m> / <y>',
  'q <q>(?: (?:,|/|-))?(?: <y>)?',
  '<y>(?: (?:/|-))? q <q>',
  'h <h>(?: (?:,|/|-))?(?: <y>)?',
  'fy <yy>',
  'fy <y>',
];
const monthFirst = '<m> / <d> / <y>';
const numeric = ['<y> (?:-|/|\\.) <m> (?:-|/|\\.) <d>', '<d> (?:-|/|\\.) <m> (?:-|/|\\.) <y>'];
