import { countedWords } from '../counted';
import { measures } from './measures';

/** KPIs that are called as their measures are. */
export const countedKpis = countedWords(measures, {
  counted: 'Đếm từng tháng và cộng lại trong cả kỳ.',
  summed: 'Tổng số tiền của mọi tháng trong kỳ.',
  standing: 'Mức ở cuối kỳ; không cộng các tháng với nhau.',
  average: 'Bình quân các tháng trong kỳ.',
});
