import type { Day } from '../../../workbook/day';
import type { Language } from '../../../workbook/language';
import { typedWords } from './as-typed';
import { ends, lastOf, saidTwice } from './ends';
import type { Sentence } from './facts';
import { findConfidence } from './find-confidence';
import { findKpis } from './find-kpis';
import { findNumbers } from './find-numbers';
import { findParts } from './find-parts';
import { findPeriods } from './find-periods';
import { findQuantities } from './find-quantities';
import { findResults } from './find-results';
import { findRoles } from './find-roles';
import { findSpans } from './find-spans';
import { findEves, findTime } from './find-time';
import { findWords } from './find-words';
import { fittingKpi } from './fitting-kpi';
import { type Lexicon, lexiconOf } from './lexicon';
import { normalise } from './normalise';
import { rewrite, rewriteAll } from './patterns';
import { tokensOf } from './tokens';

/** What a goal's sentence says on a day, by which times without a year are told from each other; where it wants several results, what the first of them is measured by. */
export function readSentence(text: string, language: Language, asOf?: Day): Sentence {
  const lexicon = lexiconOf(language);
  const sentence = readWhole(text, lexicon, asOf);
  if (sentence.quantities.length < 2) return sentence;
  const parts = findResults(text, lexicon, (part) =>
    readWhole(part, lexicon, asOf).quantities.some(({ role }) => role === undefined),
  );
  if (!parts) return sentence;
  const { kpi: _, ...several } = sentence;
  const { kpi } = readWhole(parts[0] ?? '', lexicon, asOf);
  return { ...several, ...(kpi && { kpi }), parts };
}

const none: string[] = [];

/** The order matters: each step sees what those before it have left. */
function readWhole(text: string, lexicon: Lexicon, asOf: Day | undefined): Sentence {
  const { language } = lexicon;
  const tokens = tokensOf(normalise(text, language), lexicon);
  const reading = { ...findNumbers(tokens, lexicon), asOf };
  const words = findWords(reading, lexicon, typedWords(text, tokens, language));
  const kpis = findKpis(reading, lexicon);
  const mask = (patterns: string[]) => {
    rewriteAll(reading, lexicon, patterns, ({ rest }) =>
      rest.startsWith(' %') ? undefined : { is: 'name' },
    );
  };
  const confidence = findConfidence(reading, lexicon);
  mask(lexicon.words.masks);
  rewrite(reading, lexicon, '<n> \\( <n2> \\)', saidTwice);
  findPeriods(reading, lexicon);
  rewriteAll(reading, lexicon, lexicon.words.numberFromTo, ends('from', lexicon));
  rewriteAll(reading, lexicon, lexicon.words.numberSteps ?? none, lastOf);
  rewriteAll(reading, lexicon, lexicon.words.numberRanges, ends('upTo', lexicon));
  findParts(reading, lexicon);
  findSpans(reading, lexicon);
  findEves(reading, lexicon);
  mask(lexicon.words.names);
  findQuantities(reading, lexicon);
  const counted = findRoles(reading, lexicon, words.direction);
  const time = findTime(reading, lexicon);
  return {
    language,
    length: tokens.filter((token) => /[\p{L}\d]/u.test(token)).length,
    ...words,
    ...(confidence === undefined ? {} : { confidence }),
    ...time,
    ...counted,
    ...fittingKpi(kpis, counted.quantities, words.direction),
  };
}
