import type { Judge } from './judgement';
import { isMeasured } from './measured';
import { reasonsOf } from './reason';

const reason = reasonsOf('S');
const listed = (words: string[]): string => [...new Set(words)].join(', ');

/** One outcome with a concrete object: not an activity, not a vague word alone. */
export const specific: Judge = ({ sentence, fields }) => {
  const { outcomes, activities, vague, quantities, length, parts } = sentence;
  // One target cell cannot hold several: a mistake, not a matter of wording.
  if (parts)
    return {
      verdict: 'no',
      reasons: [reason('sSeveral', { severity: 'error', facts: { words: parts.join(' · ') } })],
    };
  if (quantities.length > 0 || isMeasured(fields)) return { verdict: 'yes', reasons: [] };
  // To run a test is no result, whatever else is launched is one.
  const aims = outcomes.filter((word) => !activities.some((activity) => activity.startsWith(word))).length;
  if (vague.length > 0)
    return { verdict: 'no', reasons: [reason('sVague', { facts: { words: listed(vague) } })] };
  if (activities.length > 0 && aims === 0)
    return { verdict: 'no', reasons: [reason('sActivity', { facts: { words: listed(activities) } })] };
  if (length < fewWords)
    return { verdict: 'unknown', reasons: [reason('sNoResult', { severity: 'advice' })] };
  const isTold =
    aims > 0 || sentence.cadence !== undefined || length >= manyWords * (sentence.language === 'zh' ? 2 : 1);
  return isTold ? { verdict: 'yes', reasons: [] } : { verdict: 'no', reasons: [reason('sNoResult')] };
};

/**
 * An outcome needs an object: fewer words are a title, of which nobody can tell. Without a verb we know, a habit or a longer sentence has
 * likely both; signs of Chinese are half a word.
 */
const fewWords = 3;
const manyWords = 9;
