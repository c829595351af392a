import { foldedName } from '../read/folded-name';
import type { Period } from '../read/periods';

const words: [Period['is'], RegExp][] = [
  ['week', /week|semaine|semana|woche|tuần|أسبوع|周|星期/],
  ['quarter', /quarter|trimest|quartal|^quý|ربع|季/],
  ['month', /month|\bmois\b|\bmes\b|monat|^(?:theo )?tháng|شهر|月/],
  ['year', /^(?:year|année|năm|السنة|العام|年|年份)$/],
];

/** What the dates of a column stand for, by its header: months, weeks; nothing where it says days or neither. */
export const grainOf = (header: string): Period['is'] | undefined =>
  words.find(([, shape]) => shape.test(foldedName(header)))?.[0];
