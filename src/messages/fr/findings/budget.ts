import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) =>
      `Les lignes totalisent ${f['lines']} pour un budget total de ${f['total']} : ${f['difference']} ${f['side']}.`,
    fix: () => 'Ajustez les lignes ou le budget total de l’onglet Accueil jusqu’à ce qu’ils concordent.',
  },
  budgetUpToOff: {
    what: (f) =>
      `Les maximums des lignes totalisent ${f['lines']} pour un budget total maximum de ${f['total']} : ${f['difference']} ${f['side']}.`,
    fix: () => 'Ajustez les maximums des lignes ou le budget total maximum jusqu’à ce qu’ils concordent.',
  },
  budgetNoTotal: {
    what: (f) =>
      `Les lignes budgétaires totalisent ${f['lines']}, mais il n’y a pas de budget total auquel les comparer.`,
    fix: () => 'Saisissez le budget total dans l’onglet Accueil.',
  },
  lineNoCampaign: {
    what: (f) => `La ligne « ${f['name']} » prévoit ${f['amount']} mais ne finance aucune campagne.`,
    fix: () => 'Choisissez la campagne qu’elle finance.',
  },
  lineRangeTurned: {
    what: (f) =>
      `La ligne « ${f['name']} » prévoit ${f['amount']}, plus que son propre maximum de ${f['upTo']}.`,
    fix: () => 'Réduisez les montants mensuels ou relevez le maximum.',
  },
  moneyNegative: {
    what: (f) => `${f['amount']} est un montant négatif.`,
    fix: () => 'Saisissez ce qui est prévu comme un montant positif.',
  },
  moneyOutsidePlan: {
    what: (f) => `Un montant de ${f['amount']} est prévu en ${f['month']}, hors des mois du plan.`,
    fix: () => 'Déplacez-le vers un mois du plan, ou changez le premier mois ou le nombre de mois.',
  },
  lineOverspent: {
    what: (f) =>
      `${f['spent']} sont engagés et payés sur la ligne « ${f['name']} », soit ${f['over']} de plus que les ${f['planned']} prévus.`,
    fix: () => 'Augmentez le prévu de cette ligne, ou cessez d’y dépenser.',
  },
  spendOnNothing: {
    what: (f) => `${f['spent']} sont engagés ou payés sur la ligne « ${f['name']} », où rien n’est prévu.`,
    fix: () => 'Prévoyez un montant, ou déplacez les dépenses vers la bonne ligne.',
  },
  spendNoLine: {
    what: (f) => `${f['amount']} à « ${f['name']} » ne relèvent d’aucune ligne budgétaire.`,
    fix: () => 'Choisissez la ligne concernée.',
  },
  spendNegative: {
    what: (f) => `La dépense « ${f['name']} » est de ${f['amount']}.`,
    fix: () => 'Corrigez le signe, ou acceptez-la s’il s’agit d’un avoir.',
  },
  spendTwice: {
    what: (f) =>
      `${f['amount']} à « ${f['name']} » en ${f['month']} figurent ici une seconde fois, après la ligne ${f['first']}.`,
    fix: () => 'Supprimez l’une des deux s’il s’agit de la même facture, ou acceptez le constat.',
  },
  moneyOutsideCampaign: {
    what: (f) =>
      `La ligne « ${f['name']} » prévoit ${f['amount']} en ${f['month']}, alors que sa campagne « ${f['campaign']} » n’a pas lieu.`,
    fix: () => 'Déplacez l’argent dans les mois de la campagne, ou changez ses dates.',
  },
  pastUnspent: {
    what: (f) =>
      `Sur les ${f['planned']} prévus aux mois écoulés pour la ligne « ${f['name']} », ${f['unspent']} n’ont été ni engagés ni payés.`,
    fix: () => 'Reportez ce reste à un mois à venir, libérez-le, ou notez ce qui a été dépensé.',
  },
  linesNoChannel: {
    what: (f) => `La ligne budgétaire « ${f['name']} » n’a pas de canal.`,
    fix: () => 'Choisissez-en un, pour que la répartition soit juste.',
  },
  linesNoCategory: {
    what: (f) => `La ligne budgétaire « ${f['name']} » n’a pas de catégorie.`,
    fix: () => 'Choisissez-en une dans la liste.',
  },
  linesNoOwner: {
    what: (f) => `La ligne budgétaire « ${f['name']} » n’a pas de responsable.`,
    fix: () => 'Choisissez ou saisissez qui en répond.',
  },
  paceSlow: {
    what: (f) =>
      `${f['spent']} dépensés sur les ${f['planned']} prévus pour les mois écoulés : ${f['share']}.`,
    fix: () => 'Notez ce qui manque, ou libérez l’argent qui ne servira pas.',
  },
  paceFast: {
    what: (f) => `${f['spent']} dépensés, pour ${f['planned']} prévus sur les mois écoulés : ${f['share']}.`,
    fix: () => 'Ralentissez, ou trouvez l’argent des mois à venir.',
  },
  forecastOver: {
    what: (f) =>
      `Au terme, ${f['forecast']} seront dépensés, soit ${f['over']} de plus que le budget total de ${f['total']}.`,
    fix: () => 'Réduisez les mois à venir, ou relevez le total.',
  },
  channelShareOff: {
    what: (f) =>
      `Le canal « ${f['name']} » reçoit ${f['share']} de l’argent des canaux ; son poids et son rendement attendu suggèrent ${f['suggested']}.`,
    fix: () => 'Déplacez de l’argent, ou revoyez le poids ou le rendement attendu.',
  },
  channelAlone: {
    what: (f) => `Le canal « ${f['name']} » reçoit ${f['share']} de l’argent des canaux.`,
    fix: () => 'Répartissez l’argent, ou acceptez le constat en disant pourquoi.',
  },
  shareTypedWhole: {
    what: (f) => `${f['value']} signifie ici ${f['share']}, plus que le tout.`,
    fix: () => 'Saisissez un pourcentage, par exemple 15 %.',
  },
  breakEvenMissed: {
    what: (f) =>
      `Pour rentrer dans ses frais, le budget prévu exige ${f['needed']} clients (chacun rapporte ${f['each']} avec une marge de ${f['margin']}) ; les campagnes en attendent ${f['expected']}.`,
    fix: () => 'Réduisez le budget, ou visez plus de clients ou plus de revenu par client.',
  },
  leadCostBold: {
    what: (f) =>
      `La campagne « ${f['name']} » prévoit des prospects à ${f['each']} ; jusqu’ici, l’un d’eux a coûté ${f['last']}.`,
    fix: () => 'Réduisez les prospects attendus, augmentez l’argent, ou acceptez en disant pourquoi.',
  },
};
