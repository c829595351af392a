import type { results as english } from '../../en/findings/results';
import type { Messages } from '../../messages';

export const results: Pick<Messages['findings'], keyof typeof english> = {
  noGoals: {
    what: () => 'Aucun objectif pour l’instant : écrivez le premier.',
    fix: () => 'Dites ce qui doit changer, de combien et pour quand.',
  },
  noLines: {
    what: () => 'Le budget n’a encore aucune ligne.',
    fix: () => 'Inscrivez à quoi sert l’argent, mois par mois.',
  },
  offTrack: {
    what: (f) =>
      `« ${f['name']} » est en retard : ${f['actual']} à ce jour pour une valeur cible de ${f['target']}.`,
    fix: () => 'Changez ce qui est fait pour l’atteindre, ou convenez d’une autre valeur cible.',
  },
  forecastMissed: {
    what: (f) => `À ce rythme, « ${f['name']} » finira à ${f['forecast']} au lieu de ${f['target']}.`,
    fix: () => 'Changez ce qui est fait pour l’atteindre, ou convenez d’une autre valeur cible.',
  },
  budgetShort: {
    what: (f) =>
      `« ${f['name']} » demande ${f['needed']} ; les ${f['planned']} prévus devraient rapporter ${f['reach']}.`,
    fix: () => 'Augmentez le budget, baissez la valeur cible, ou dites ce qui apporte le reste.',
  },
  nothingMeasured: {
    what: (f) => `Aucun chiffre n’a été saisi depuis ${f['month']}.`,
    fix: () => 'Saisissez les chiffres de chaque mois, pour juger objectifs et KPI.',
  },
};
