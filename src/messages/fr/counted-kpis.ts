import { countedWords } from '../counted';
import { measures } from './measures';

/** KPIs that are called as their measures are. */
export const countedKpis = countedWords(measures, {
  counted: 'Compté chaque mois et additionné sur la période.',
  summed: 'Les montants de tous les mois de la période réunis.',
  standing: 'Le niveau en fin de période ; les mois ne s’additionnent pas.',
  average: 'La moyenne des mois de la période.',
});
