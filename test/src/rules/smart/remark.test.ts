import { messagesOf } from '../../../../src/messages/all';
import type { Judgement, Reason, ReasonCode } from '../../../../src/rules/smart/judge/judgement';
import { isRemark, sayRemark } from '../../../../src/rules/smart/remark';
import { languages } from '../../../../src/workbook/language';

const reason = (code: ReasonCode, criterion: Reason['criterion'], severity: Reason['severity']): Reason => ({
  code,
  criterion,
  severity,
  facts: { words: 'better\nfaster', metric: 'Readers (daily)', said: { number: 5 }, target: { number: 7 } },
  fixes: [],
});
const judged = (reasons: Reason[], verdicts: Partial<Judgement> = {}): Judgement => ({
  S: 'yes',
  M: 'yes',
  A: 'yes',
  R: 'yes',
  T: 'yes',
  ...verdicts,
  reasons,
});

test('nothing is said of a goal of which there is nothing to say', () => {
  expect(sayRemark(judged([]), 'en', 'EUR')).toBe('');
});

test('two reasons at most, what fails before what cannot be told, errors first', () => {
  const reasons = [
    reason('sVague', 'S', 'warning'),
    reason('mDisagree', 'M', 'error'),
    reason('aNoWhy', 'A', 'advice'),
    reason('tNoStart', 'T', 'advice'),
  ];
  const codes = (verdicts: Partial<Judgement>) =>
    sayRemark(judged(reasons, verdicts), 'en', 'EUR').split('\n');
  expect(codes({ S: 'no', M: 'no', A: 'unknown' })).toEqual([
    'The sentence says 5, the target is 7. Change the one that is wrong.',
    '“better faster” alone says no result that two people would understand alike. Name what will be different, for whom, and by how much.',
  ]);
  expect(codes({ A: 'unknown' })[0]).toContain('why it can be done');
});

test.each(languages)('what is said in %s is known as ours, whatever its facts', (language) => {
  for (const code of Object.keys(messagesOf(language).smart) as ReasonCode[]) {
    const remark = sayRemark(
      judged([reason(code, 'S', 'warning'), reason('tNoStart', 'T', 'advice')]),
      language,
      'EUR',
    );
    expect([code, isRemark(remark)]).toEqual([code, true]);
    expect([code, isRemark(`${remark} Ask Lison.`)]).toEqual([code, false]);
  }
});

test('what people type is not', () => {
  for (const text of ['ask Lison', 'No.', '12', 'The goal has no start.']) expect(isRemark(text)).toBe(false);
});
