import type { Line } from './money';

/** How money is called that waits for what nobody knows yet. */
const names = [
  /\b(reserve|contingenc(y|ies)|buffer|rainy day)\b/i,
  /\b(r[ée]serves?|impr[ée]vus?|al[ée]as)\b/i,
  /احتياط|طوار[ئي]/,
  /dự phòng|dự trữ/i,
  /预备|备用|应急|机动|储备/,
];

/** A line that waits for what nobody knows yet: it pays for no campaign on purpose. */
export const isReserve = ({ typed }: Line): boolean => names.some((name) => name.test(typed.line ?? ''));
