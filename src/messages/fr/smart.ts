import type { Messages } from '../messages';

export const smart: Messages['smart'] = {
  sVague: {
    what: (f) =>
      `« ${f['words']} » ne dit pas à soi seul un résultat que chacun comprendrait de la même façon.`,
    fix: () => 'Précisez ce qui changera, pour qui et de combien.',
  },
  sActivity: {
    what: (f) => `« ${f['words']} » est une activité, pas un résultat.`,
    fix: () => 'Dites ce qu’elle doit apporter ; l’activité a sa place dans les campagnes.',
  },
  sNoResult: {
    what: () => 'On distingue mal le résultat attendu.',
    fix: () => 'Écrivez une phrase : qui atteint quoi, combien, et pour quand.',
  },
  sSeveral: {
    what: (f) => `L’objectif veut plusieurs choses à la fois : ${f['words']}.`,
    fix: () => 'Faites-en un objectif chacune, pour que chacune puisse être atteinte ou manquée.',
  },
  mNoFigure: {
    what: () => 'Aucun chiffre ne permet de savoir si l’objectif est atteint.',
    fix: () => 'Ajoutez un indicateur avec sa valeur initiale, sa cible et son unité.',
  },
  mOnlyHowOften: {
    what: () => 'L’objectif dit à quel rythme, mais pas combien.',
    fix: () => 'Ajoutez le chiffre à atteindre.',
  },
  mNoTarget: {
    what: () => 'L’indicateur n’a pas de cible.',
    fix: () => 'Saisissez la valeur à atteindre.',
  },
  mNoMetric: {
    what: () => 'On ne sait pas ce que mesure la cible.',
    fix: () => 'Choisissez le KPI qui le prouve, ou saisissez le vôtre.',
  },
  mNoUnit: {
    what: (f) => `On ne sait pas dans quelle unité se compte « ${f['metric']} ».`,
    fix: () => 'Choisissez l’unité.',
  },
  mWrongSide: {
    what: (f) => `La cible ${f['target']} est du mauvais côté de ${f['baseline']}.`,
    fix: () => 'Vérifiez le sens, la valeur initiale et la cible.',
  },
  mDisagree: {
    what: (f) => `La phrase dit ${f['said']}, la cible est ${f['target']}.`,
    fix: () => 'Corrigez celui des deux qui est faux.',
  },
  mTakeFigure: {
    what: (f) => `Le chiffre ${f['said']} ne figure que dans la phrase.`,
    fix: () => 'Reportez-le dans les champs pour pouvoir suivre l’avancement.',
  },
  mNoBaseline: {
    what: () => 'On ne sait pas où en est l’indicateur aujourd’hui.',
    fix: () => 'Saisissez la valeur initiale.',
  },
  mKpiFits: {
    what: (f) => `L’objectif n’a pas d’indicateur ; « ${f['kpi']} » conviendrait.`,
    fix: () => 'Choisissez-le comme indicateur.',
  },
  aSteep: {
    what: (f) => `L’objectif demande ${f['asked']} de croissance chaque mois.`,
    fix: () => 'Abaissez la cible, reportez l’échéance, ou montrez que cela a déjà été fait.',
  },
  aFasterThanEver: {
    what: (f) => `L’objectif demande ${f['asked']} par mois ; le meilleur mois a apporté ${f['best']}.`,
    fix: () => 'Abaissez la cible, reportez l’échéance, ou dites ce qui sera différent.',
  },
  aUnsure: {
    what: (f) => `Son auteur n’y croit lui-même qu’à ${f['confidence']}.`,
    fix: () => 'Réduisez le pas jusqu’à pouvoir parier dessus.',
  },
  aNoMeans: {
    what: () => 'Ni personne, ni travail, ni argent ne lui sont affectés.',
    fix: () => 'Donnez-lui un responsable, une initiative ou une campagne, et un budget.',
  },
  aNoWhy: {
    what: () => 'Rien ne dit pourquoi c’est faisable.',
    fix: () => 'Dites par quels moyens, ou saisissez pourquoi c’est atteignable.',
  },
  rNoObjective: {
    what: () => 'L’objectif ne sert aucun objectif d’entreprise.',
    fix: () => 'Rattachez-le à celui qu’il sert, ou abandonnez-le.',
  },
  rOtherMeasure: {
    what: (f) =>
      `L’objectif se mesure en « ${f['metric']} », son objectif d’entreprise en « ${f['measure']} ».`,
    fix: () => 'Dites comment l’un fait bouger l’autre, ou choisissez un autre lien.',
  },
  rNoInitiative: {
    what: () => 'Aucune initiative ne travaille à cet objectif.',
    fix: () => 'Rattachez-lui une initiative.',
  },
  rShareOff: {
    what: (f) => `L’objectif reçoit ${f['share']} de l’argent ; sa priorité lui en donnerait ${f['fair']}.`,
    fix: () => 'Changez sa priorité ou son budget.',
  },
  rNoWhy: {
    what: () => 'Rien ne dit à quoi sert cet objectif.',
    fix: () => 'Rattachez-le à l’objectif d’entreprise qu’il sert.',
  },
  tNoDate: {
    what: () => 'Aucune date ne dit quand l’objectif doit être atteint.',
    fix: () => 'Saisissez l’échéance.',
  },
  tOnlyHowOften: {
    what: () => 'L’objectif dit à quel rythme, mais pas jusqu’à quand.',
    fix: () => 'Saisissez l’échéance.',
  },
  tEvent: {
    what: () => 'L’échéance est un événement dont le jour n’est pas nommé.',
    fix: () => 'Saisissez son jour comme échéance.',
  },
  tVague: {
    what: () => 'Le moment indiqué n’est pas une date.',
    fix: () => 'Saisissez l’échéance.',
  },
  tPast: {
    what: (f) => `L’échéance du ${f['due']} est passée.`,
    fix: () => 'Saisissez le chiffre atteint, ou fixez une nouvelle date.',
  },
  tTurned: {
    what: (f) => `L’échéance du ${f['due']} précède le début du ${f['start']}.`,
    fix: () => 'Inversez ou corrigez les dates.',
  },
  tOutsidePlan: {
    what: (f) => `L’échéance du ${f['due']} est loin hors du plan.`,
    fix: () => 'Fixez une date dans le plan, ou un objectif pour la part qui y tombe.',
  },
  tDisagree: {
    what: (f) => `La phrase dit ${f['said']}, l’échéance est le ${f['due']}.`,
    fix: () => 'Corrigez celui des deux qui est faux.',
  },
  tTakeDate: {
    what: (f) => `La date du ${f['said']} ne figure que dans la phrase.`,
    fix: () => 'Reportez-la comme échéance.',
  },
  tConfirmDay: {
    what: (f) => `D’après le calendrier, ce moment se termine le ${f['said']} ; il change chaque année.`,
    fix: () => 'Vérifiez le jour, puis reportez-le comme échéance.',
  },
  tWhichDay: {
    what: () => 'Le moment indiqué n’est pas un jour du calendrier : quel jour ?',
    fix: () => 'Saisissez ce jour comme échéance.',
  },
  tFiscal: {
    what: () => 'L’échéance est dans un exercice dont le premier mois n’est pas connu.',
    fix: () => 'Indiquez ce mois dans les paramètres, ou saisissez l’échéance.',
  },
  tNoStart: {
    what: () => 'L’objectif n’a pas de début.',
    fix: () => 'Saisissez le jour où le travail commence.',
  },
  tNoReview: {
    what: (f) => `Aucun bilan n’est prévu avant le ${f['due']}.`,
    fix: () => 'Prévoyez-en un tant qu’il est encore temps d’agir.',
  },
};
