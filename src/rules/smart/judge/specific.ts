import type { Judge } from './judgement';
import { isMeasured } from './measured';
import { reasonsOf } from './reason';

const reason = reasonsOf('S');
const listed = (words: string[]): string => [...new Set(words)].join(', ');

/** One outcome with a concrete object: not an activity, not a vague word alone. */
export const specific: Judge = ({ sentence, fields }) => {
  const { outcomes, activities, vague, quantities, length } = sentence;
  const measured = quantities.length > 0 || isMeasured(fields);
  const aims = new Set(outcomes).size;
  if (measured) {
    if (aims < manyAims || quantities.length < aims) return { verdict: 'yes', reasons: [] };
    return {
      verdict: 'unknown',
      reasons: [reason('sSeveral', { severity: 'advice', facts: { words: listed(outcomes) } })],
    };
  }
  if (vague.length > 0)
    return { verdict: 'no', reasons: [reason('sVague', { facts: { words: listed(vague) } })] };
  if (activities.length > 0 && aims === 0)
    return { verdict: 'no', reasons: [reason('sActivity', { facts: { words: listed(activities) } })] };
  if (length >= fewWords && (aims > 0 || length >= manyWords)) return { verdict: 'yes', reasons: [] };
  return { verdict: 'unknown', reasons: [reason('sNoResult', { severity: 'advice' })] };
};

/** Three verbs of outcome with a figure each are three goals. */
const manyAims = 3;
/** An outcome needs an object; without a verb we know, a longer sentence has likely both. */
const fewWords = 3;
const manyWords = 8;
