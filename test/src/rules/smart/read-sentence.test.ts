import fc from 'fast-check';
import { readyPattern } from '../../../../src/rules/smart/sentence/compile';

import { lexiconOf } from '../../../../src/rules/smart/sentence/lexicon';
import { readSentence } from '../../../../src/rules/smart/sentence/read-sentence';
import { languages } from '../../../../src/workbook/language';
import { ar } from './sentences/ar';
import { en } from './sentences/en';
import { evident } from './sentences/evident';
import { fr } from './sentences/fr';
import { times } from './sentences/times';
import { dueOf, quantitiesOf } from './sentences/told';
import { vi } from './sentences/vi';
import { zh } from './sentences/zh';

describe.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
  ['vi', vi],
  ['zh', zh],
] as const)('a goal in %s', (language, told) => {
  test.each(told)('%s', (text, quantities, due) => {
    const sentence = readSentence(text, language);
    expect([quantitiesOf(sentence), dueOf(sentence)]).toEqual([quantities, due]);
  });
});

test.each(evident)('in %s, a figure: %s, a time: %s in “%s”', (language, figure, time, text) => {
  const { quantities, deadline } = readSentence(text, language);
  expect([quantities.length > 0, deadline !== undefined]).toEqual([figure, time]);
});

test.each(
  Object.entries(times).flatMap(([language, texts]) => texts.map((text) => [language, text] as const)),
)('a time is found in %s in “%s”', (language, text) => {
  const { quantities, deadline } = readSentence(text, language as keyof typeof times);
  expect([deadline !== undefined, quantities.length > 0]).toEqual([true, true]);
});

test.each(languages)('every pattern for %s can be used', (language) => {
  const lexicon = lexiconOf(language);
  const patternsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(patternsIn) : [];
  const { words } = lexicon;
  const lists = [
    words.periods,
    words.relative,
    Object.values(words.parts).flat(),
    lexicon.patterns.dated,
    words.before,
  ];
  const more = [
    words.deadlines,
    words.starts,
    words.past,
    words.spans,
    words.within,
    words.rates,
    words.cadences,
  ];
  const rest = [words.service, Object.values(words.openEnds).flat(), words.ranks, words.masks, words.names];
  const last = [words.confidence, words.shares, words.points, words.fractions, words.oneIn, words.multiples];
  const ends = [
    words.times,
    words.counts,
    words.numberRanges,
    words.numberFromTo,
    words.fromTo,
    words.ratings,
  ];
  const bounds = [
    words.atLeast,
    words.atMost,
    words.budget,
    Object.values(lexicon.any),
    [lexicon.patterns.level],
  ];
  for (const pattern of [...lists, ...more, ...rest, ...last, ...ends, ...bounds].flatMap(patternsIn))
    expect(() => readyPattern(pattern, lexicon)).not.toThrow();
});

test('digits of every script count the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), (count) => {
      const inScript = (zero: string) =>
        String(count).replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
      for (const written of [String(count), inScript('٠'), inScript('۰'), inScript('０')]) {
        expect(readSentence(`كسب ${written} عميل`, 'ar').quantities[0]?.value).toBe(count);
        expect(readSentence(`新增${written}名客户`, 'zh').quantities[0]?.value).toBe(count);
      }
    }),
  );
});

test('any text can be read in any language', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(...languages),
      (text, language) => {
        const { quantities } = readSentence(`${text} 20 % \ue000 \ue500`, language);
        for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true);
      },
    ),
  );
});

test.each([
  ['en', 'Grow leads by 10% by training the team (confidence 8/10) so that we can hire', 0.8],
  ['fr', 'Augmenter les ventes de 10 % en formant l’équipe, afin de recruter (80 % de confiance)', 0.8],
  ['ar', 'زيادة المبيعات 10% من خلال تدريب الفريق بهدف التوسع (ثقة 8/10)', 0.8],
  ['vi', 'Tăng doanh số 10% bằng cách đào tạo đội ngũ để tuyển thêm (tự tin 8/10)', 0.8],
  ['zh', '通过培训团队使销售额增长10%，以便招聘（信心8/10）', 0.8],
  ['en', 'Grow leads by 10%', undefined],
] as const)('in %s, means, reasons and confidence are heard: %s', (language, text, confidence) => {
  const sentence = readSentence(text, language);
  expect(sentence).toMatchObject({ means: confidence !== undefined, reason: confidence !== undefined });
  expect(sentence.confidence).toBe(confidence);
  expect(quantitiesOf(sentence)).toBe('10%');
});

test.each([
  ['en', 'Improve quality and be better', ['Improve', 'quality', 'better']],
  ['fr', 'Améliorer la qualité', ['Améliorer', 'qualité']],
  ['ar', 'تحسين الجودة', ['تحسين', 'الجودة']],
  ['vi', 'Nâng cao chất lượng', ['Nâng cao', 'chất lượng']],
  ['zh', '提升质量', ['提升', '质量']],
] as const)('in %s, vague words are heard as they were typed in “%s”', (language, text, vague) => {
  expect(readSentence(text, language).vague).toEqual(vague);
});

test.each([
  ['en', 'Raise the ROI to 3', 'marketingRoi'],
  ['fr', 'Baisser le coût par lead', 'costPerLead'],
  ['ar', 'زيادة المبيعات', 'revenue'],
  ['vi', 'Thêm người theo dõi', 'followers'],
  ['zh', '降低获客成本', 'cac'],
  ['en', 'Paint the shop', undefined],
] as const)('in %s, “%s” speaks of the KPI %s', (language, text, kpi) => {
  expect(readSentence(text, language).kpi).toBe(kpi);
});
