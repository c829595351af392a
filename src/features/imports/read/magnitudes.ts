import { foldedName } from './folded-name';

/** How often what a number is followed by counts it: thousands, millions, and what Chinese and Vietnamese have between. */
const words: [number, string][] = [
  [1e3, 'k tsd mille thousand thousands nghìn ngàn 千 ألف الف آلاف'],
  [1e4, '万 萬'],
  [1e6, 'm mm mn mio mln million millions tr triệu 百万 مليون ملايين'],
  [1e8, '亿 億'],
  [1e9, 'b bn md mds mrd billion billions milliard milliards tỷ tỉ مليار مليارات'],
];

const factors = new Map(
  words.flatMap(([factor, all]) =>
    all.split(' ').map((word): [string, number] => [foldedName(word), factor]),
  ),
);

/** What a number is to be multiplied with for `k`, `MM`, `triệu` or `万` behind it; undefined for other words. */
export const magnitudeOf = (word: string): number | undefined =>
  factors.get(foldedName(word).replace(/\.$/, ''));
