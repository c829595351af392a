import { countedWords } from '../counted';
import { measures } from './measures';

/** KPIs that are called as their measures are. */
export const countedKpis = countedWords(measures, {
  counted: 'يُعدّ كل شهر ويُجمع على مدى الفترة.',
  summed: 'مجموع مبالغ أشهر الفترة كلها.',
  standing: 'المستوى في نهاية الفترة؛ لا تُجمع الأشهر.',
  average: 'متوسط أشهر الفترة.',
});
