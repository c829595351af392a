import { countedWords } from '../counted';
import { measures } from './measures';

/** KPIs that are called as their measures are. */
export const countedKpis = countedWords(measures, {
  counted: '逐月计数，在期间内累加。',
  summed: '本期各月金额之和。',
  standing: '期末的水平，各月不相加。',
  average: '本期各月的平均值。',
});
