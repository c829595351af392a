import { messagesOf } from '../../messages/all';
import { type Language, languages } from '../../workbook/language';
import type { Judgement, Reason } from './judge/judgement';
import { sayReason } from './judge/say-reason';

/** So many that a row does not grow out of sight. */
const atMost = 2;

/** What would help a goal most, a sentence and a way out a line; nothing where nothing is to be said. */
export function sayRemark(judgement: Judgement, language: Language, currency: string): string {
  const weight = ({ criterion, severity }: Reason) =>
    weights[judgement[criterion]] + (severity === 'error' ? 0 : 1);
  return [...judgement.reasons]
    .sort((left, right) => weight(left) - weight(right))
    .slice(0, atMost)
    .map((reason) => {
      const { message, fix } = sayReason(reason, language, currency);
      return line(message, fix, language);
    })
    .join('\n');
}

const weights = { no: 0, unknown: 2, yes: 4 };

/** Chinese sentences end with their own space. */
const line = (message: string, fix: string, language: Language): string =>
  `${message}${language === 'zh' ? '' : ' '}${fix}`.replace(/\s+/g, ' ');

/** Whether a text can be a remark of ours, in any language and whatever its facts: else somebody typed it. */
export const isRemark = (text: string): boolean =>
  text.split('\n').every((one) => remarks().some((pattern) => pattern.test(one)));

let known: RegExp[] | undefined;
function remarks(): RegExp[] {
  known ??= languages.flatMap((language) =>
    Object.values(messagesOf(language).smart).map(({ what, fix }) => {
      const said = line(what(anyFact), fix(anyFact), language);
      return new RegExp(
        `^${said
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .split(hole)
          .join('.*')}$`,
      );
    }),
  );
  return known;
}

const hole = '\u0000';
const anyFact = new Proxy<Record<string, string>>({}, { get: () => hole });
