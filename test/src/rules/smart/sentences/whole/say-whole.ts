import { certaintyOf, dueInSentence } from '../../../../../../src/rules/smart/judge/due-in-sentence';
import { judgeGoal } from '../../../../../../src/rules/smart/judge/judge-goal';
import { resolvePeriod } from '../../../../../../src/rules/smart/judge/resolve-period';
import { mainQuantity } from '../../../../../../src/rules/smart/judge/target';
import type { Quantity } from '../../../../../../src/rules/smart/sentence/facts';
import { readSentence } from '../../../../../../src/rules/smart/sentence/read-sentence';
import type { Language } from '../../../../../../src/workbook/language';

const around = { asOf: '2027-01-15' };

/** What is read in a goal, in the notation of the examples; a guard or a verdict on S only where the example has one. */
export function sayWhole(text: string, language: Language, more: string | undefined): string[] {
  const sentence = readSentence(text, language, around.asOf);
  const goal = { sentence, fields: {}, around };
  const main = mainQuantity(sentence);
  const said = [
    text,
    main ? figureOf(main) : '-',
    sentence.deadline ? dueOf(dueInSentence(goal)?.to, certaintyOf(goal)) : '-',
    sentence.kpi ?? '-',
  ];
  if (more?.startsWith('guard'))
    return [
      ...said,
      `guard ${sentence.guards.map((one) => figureOf({ ...one, bound: 'atMost' })).join(' ')}`,
    ];
  return more === undefined ? said : [...said, `S ${judgeGoal(goal).S}`];
}

const dueOf = (day: string | undefined, certainty: string): string =>
  certainty === 'fiscal' ? 'fiscal?' : day === undefined ? '?' : certainty === 'confirm' ? `${day}~` : day;

function figureOf({ value, upTo, from, since, unit, currency, time, per, bound }: Quantity): string {
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const sign = { share: '%', points: 'pp', money: ` ${currency}`, times: '', number: '', months: '' }[unit];
  const number = (part: number) => String(Math.round(part * scale * 1e4) / 1e4);
  const percent = unit === 'share' ? '%' : '';
  const begun = from === undefined ? '' : `${number(from)}${percent}${monthsOf(since)}→`;
  const limit = from === undefined && bound === 'atMost' ? '<' : '';
  const rhythm = per ? ` a ${per}` : '';
  const range = upTo === undefined ? '' : `-${number(upTo)}`;
  const measured = time ? ` ${time.charAt(0)}` : '';
  return `${begun}${limit}${unit === 'times' ? 'x' : ''}${number(value)}${range}${sign}${measured}${rhythm}`;
}

/** The months in which a goal started: a year, one month, or several. */
function monthsOf(since: Quantity['since']): string {
  const days = since && resolvePeriod(since, around.asOf);
  if (!days) return '';
  const [from, to] = [days.from.slice(0, 7), days.to.slice(0, 7)];
  if (from.endsWith('-01') && to.endsWith('-12')) return `@${from.slice(0, 4)}`;
  return from === to ? `@${from}` : `@${from}..${to.slice(5)}`;
}
