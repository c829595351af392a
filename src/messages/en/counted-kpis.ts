import { countedWords } from '../counted';
import { measures } from './measures';

/** KPIs that are called as their measures are. */
export const countedKpis = countedWords(measures, {
  counted: 'Counted month by month and added up over the period.',
  summed: 'The money of all months of the period together.',
  standing: 'As it stands at the end of the period; months are not added up.',
  average: 'The average of the months of the period.',
});
