import type { Messages } from '../messages';

export const findings: Messages['findings'] = {
  cellUnreadable: {
    what: (f) => `« ${f['typed']} » est illisible : il faut ici ${f['expected']}.`,
    mend: () => 'Ressaisissez la valeur sous cette forme, ou videz la cellule.',
  },
  linkLost: {
    what: (f) => `« ${f['typed']} » ne correspond à aucune ligne de « ${f['table']} ».`,
    mend: (f) => `Choisissez une ligne dans la liste, ou ajoutez-la d’abord dans « ${f['table']} ».`,
  },
  idTwice: {
    what: (f) => `L’ID ${f['id']} figure sur plusieurs lignes : les liens ne peuvent pas les distinguer.`,
    mend: () =>
      'Effacez l’ID de la ligne copiée ; la prochaine création des onglets lui en donnera un nouveau.',
  },
  settingMissing: {
    what: (f) => `Le paramètre « ${f['setting']} » est vide.`,
    mend: () => 'Renseignez-le dans l’onglet Accueil.',
  },
  tabBroken: {
    what: (f) =>
      `L’onglet « ${f['title']} » a perdu sa ligne de clés masquée ou sa ligne d’en-têtes : le module complémentaire ne peut pas le lire.`,
    mend: () => 'Annulez la suppression, ou restaurez l’onglet depuis l’historique des versions.',
  },
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
  goalNoMetric: {
    what: (f) =>
      `L’objectif « ${f['name']} » n’a pas d’indicateur : personne ne peut dire quand il est atteint.`,
    mend: () => 'Choisissez le KPI qui le prouve, ou saisissez le vôtre.',
  },
  goalNoTarget: {
    what: (f) => `L’objectif « ${f['name']} » n’a pas de cible.`,
    mend: () => 'Saisissez la valeur à atteindre.',
  },
  goalNoDate: {
    what: (f) => `L’objectif « ${f['name']} » n’a pas d’échéance.`,
    mend: () => 'Saisissez le jour où il doit être atteint.',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `L’objectif « ${f['name']} » a pour sens « ${f['direction']} », mais sa cible ${f['target']} est du mauvais côté de la valeur initiale ${f['baseline']}.`,
    mend: () => 'Vérifiez le sens, la valeur initiale et la cible.',
  },
  goalNoCampaign: {
    what: (f) => `Aucune campagne ne sert l’objectif « ${f['name']} ».`,
    mend: () => 'Rattachez-lui une campagne, ou abandonnez l’objectif.',
  },
  campaignNoGoal: {
    what: (f) => `La campagne « ${f['name']} » ne sert aucun objectif.`,
    mend: () => 'Choisissez l’objectif qu’elle sert.',
  },
  datesTurned: {
    what: (f) => `« ${f['name']} » finit le ${f['end']}, avant son début le ${f['start']}.`,
    mend: () => 'Inversez ou corrigez les dates.',
  },
  monthsUneven: {
    what: (f) =>
      `${f['kpi']} compare des mois différents : « ${f['measure']} » n’a pas de chiffre pour ${f['month']}, ses autres mesures en ont un.`,
    mend: () =>
      'Saisissez le chiffre dans l’onglet Mesures (0 s’il n’y a rien eu), ou videz ce mois partout.',
  },
  shareAboveOne: {
    what: (f) =>
      `${f['kpi']} : ${f['actual']}, alors que le numérateur fait partie du dénominateur ; ce KPI doit être compris entre 0 % et 100 %.`,
    mend: () => 'Vérifiez les chiffres de ce KPI dans l’onglet Mesures.',
  },
};

export const findingWords: Messages['findingWords'] = {
  tooMuch: 'de trop',
  tooLittle: 'de moins',
};

export const expectedWords: Messages['expectedWords'] = {
  text: 'un texte',
  number: 'un nombre',
  whole: 'un nombre entier',
  money: 'un montant',
  share: 'un pourcentage',
  date: 'une date',
  choice: 'un mot de la liste',
};
