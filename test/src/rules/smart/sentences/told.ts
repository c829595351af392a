import { dueInSentence } from '../../../../../src/rules/smart/judge/due-in-sentence';
import type { Quantity, Sentence } from '../../../../../src/rules/smart/sentence/facts';

/** A sentence, the quantities read in it, and the day it is due for a reader of 15 January 2027 ("-" for none, "untold" where no calendar of ours tells it). */
export type Told = [text: string, quantities: string, due: string];

const readOn = '2027-01-15';

/** The quantities of a sentence in short: `18%→24%`, `1200000 EUR`, `x2`, `2-3`, `24h`. */
export const quantitiesOf = ({ quantities }: Sentence): string => quantities.map(inShort).join(' ');

function inShort({ value, upTo, from, unit, currency, time }: Quantity): string {
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const number = (part: number) => String(Math.round(part * scale * 10) / 10);
  const sign = { share: '%', points: 'pp', money: ` ${currency}`, times: '', number: '', months: '' }[unit];
  const both = from === undefined ? [value, upTo] : [from, value];
  const joined = both.flatMap((part) => (part === undefined ? [] : [number(part)]));
  const short = joined.join(from === undefined ? '-' : sign === '%' ? '%→' : '→');
  return `${unit === 'times' ? 'x' : ''}${short}${sign}${time ? time.charAt(0) : ''}`;
}

export const dueOf = (sentence: Sentence): string =>
  sentence.deadline === undefined
    ? '-'
    : (dueInSentence({ sentence, fields: {}, around: { asOf: readOn } })?.to ?? 'untold');
