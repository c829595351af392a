import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) =>
      `Les lignes totalisent ${f['lines']} pour un budget total de ${f['total']} : ${f['difference']} ${f['side']}.`,
    mend: () => 'Ajustez les lignes ou le budget total de l’onglet Accueil jusqu’à ce qu’ils concordent.',
  },
  budgetUpToOff: {
    what: (f) =>
      `Les maximums des lignes totalisent ${f['lines']} pour un budget total maximum de ${f['total']} : ${f['difference']} ${f['side']}.`,
    mend: () => 'Ajustez les maximums des lignes ou le budget total maximum jusqu’à ce qu’ils concordent.',
  },
  budgetNoTotal: {
    what: (f) =>
      `Les lignes budgétaires totalisent ${f['lines']}, mais il n’y a pas de budget total auquel les comparer.`,
    mend: () => 'Saisissez le budget total dans l’onglet Accueil.',
  },
  lineNoCampaign: {
    what: (f) => `La ligne « ${f['name']} » prévoit ${f['amount']} mais ne finance aucune campagne.`,
    mend: () => 'Choisissez la campagne qu’elle finance.',
  },
  lineRangeTurned: {
    what: (f) =>
      `La ligne « ${f['name']} » prévoit ${f['amount']}, plus que son propre maximum de ${f['upTo']}.`,
    mend: () => 'Réduisez les montants mensuels ou relevez le maximum.',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} est un montant négatif.`,
    mend: () => 'Saisissez ce qui est prévu comme un montant positif.',
  },
  moneyOutsidePlan: {
    what: (f) => `Un montant de ${f['amount']} est prévu en ${f['month']}, hors des mois du plan.`,
    mend: () => 'Déplacez-le vers un mois du plan, ou changez le premier mois ou le nombre de mois.',
  },
};
