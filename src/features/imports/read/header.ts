import { foldedName } from './folded-name';
import { unitOf } from './numbers';

/** A header taken apart: its words, and the currency and the thousands that it says its column is in. */
export interface Heading {
  /** As it is compared. */
  key: string;
  /** Currencies that it names, or those that a sign may stand for; none where it names none. */
  currencies: string[];
  /** What its numbers are to be multiplied with. */
  factor: number;
}

export const headerKey = (header: string): string =>
  foldedName(header)
    .replace(/[’‘`]/g, "'")
    .replace(/\s*\*+$/, '');

/** A unit behind a header, in brackets or not, or before it. */
const shapes = [
  /^(?<bare>.+?)[\s_]*[([（【]\s*(?:in |en |بال|بـ|tính bằng |đơn vị:? ?|单位[:：]?)?(?<unit>[^()[\]（）【】]+)[)\]）】]$/iu,
  /^(?<bare>.+?)\s*[,،:]\s*(?:in |en )?(?<unit>\p{Sc}|[A-Z]{3}|k€|M€)$/u,
  /^(?<bare>.+?)[\s_]+(?:in |en )?(?<unit>\p{Sc}|[A-Z]{3}|k€|M€)$/u,
  /^(?<bare>.+?)[_](?<unit>[a-z]{3})$/u,
  /^(?<unit>\p{Sc}|[A-Z]{3})\s+(?<bare>.+)$/u,
  /^(?<bare>.+?)\s+(?:in |en |\()?(?<unit>thousands?|millions?|milliers|nghìn|triệu|tỷ)\)?$/iu,
];

/** The words of a header; a unit in it only where it is one. */
export function headingOf(header: string): Heading {
  const text = header.trim();
  for (const shape of shapes) {
    const { bare = '', unit = '' } = shape.exec(text)?.groups ?? {};
    const found = unit && unitInHeader(unit);
    if (found) return { key: headerKey(bare), ...found };
  }
  return { key: headerKey(text), currencies: [], factor: 1 };
}

function unitInHeader(unit: string): { currencies: string[]; factor: number } | undefined {
  const word = unit.trim();
  if (/^[x×*']?\s*1?[,.' ]?000$/.test(word)) return { currencies: [], factor: 1000 };
  if (word === '#' || word === '%') return undefined;
  return unitOf(word) ?? unitOf(word.toUpperCase());
}
