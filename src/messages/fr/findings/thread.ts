import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `Aucune campagne ne sert l’objectif « ${f['name']} ».`,
    fix: () => 'Rattachez-lui une campagne, ou abandonnez l’objectif.',
  },
  campaignNoGoal: {
    what: (f) => `La campagne « ${f['name']} » ne sert aucun objectif.`,
    fix: () => 'Choisissez l’objectif qu’elle sert.',
  },
  goalNoInitiative: {
    what: (f) => `Aucune initiative ne sert l’objectif « ${f['name']} ».`,
    fix: () => 'Rattachez-lui une initiative, ou ajoutez-en une.',
  },
  goalNoKpi: {
    what: (f) => `Aucun KPI ne suit l’objectif « ${f['name']} ».`,
    fix: () => 'Ajoutez une ligne dans l’onglet KPI et rattachez-la à cet objectif.',
  },
  goalNoMoney: {
    what: (f) => `Des campagnes servent l’objectif « ${f['name']} », mais aucune n’a de budget prévu.`,
    fix: () => 'Prévoyez une ligne budgétaire pour l’une d’elles, ou acceptez le constat en disant pourquoi.',
  },
  initiativeNoGoal: {
    what: (f) => `L’initiative « ${f['name']} » ne sert aucun objectif.`,
    fix: () => 'Choisissez l’objectif qu’elle sert.',
  },
  initiativeNoCampaign: {
    what: (f) => `Aucune campagne ne met en œuvre l’initiative « ${f['name']} ».`,
    fix: () => 'Rattachez-lui une campagne, ou abandonnez l’initiative.',
  },
  campaignNoInitiative: {
    what: (f) => `La campagne « ${f['name']} » ne relève d’aucune initiative.`,
    fix: () => 'Choisissez l’initiative qu’elle met en œuvre.',
  },
  campaignNoDates: {
    what: (f) => `Il manque à la campagne « ${f['name']} » son premier ou son dernier jour.`,
    fix: () => 'Saisissez les deux dates.',
  },
  campaignNoOwner: {
    what: (f) => `Personne ne répond de la campagne « ${f['name']} ».`,
    fix: () => 'Choisissez ou saisissez son responsable.',
  },
  campaignNoChannel: {
    what: (f) => `La campagne « ${f['name']} » n’a pas de canal.`,
    fix: () => 'Choisissez son canal principal.',
  },
  campaignNoMoney: {
    what: (f) => `Aucune ligne budgétaire ne finance la campagne « ${f['name']} ».`,
    fix: () => 'Rattachez-lui une ligne, ou acceptez le constat en disant pourquoi.',
  },
  moneyOnNoGoal: {
    what: (f) => `${f['amount']}, soit ${f['share']} du budget prévu, ne sert aucun objectif.`,
    fix: () => 'Rattachez ces lignes à des campagnes, et les campagnes à des objectifs.',
  },
  segmentUnused: {
    what: (f) => `Le segment « ${f['name']} » est ciblé, mais aucune campagne ne s’adresse à lui.`,
    fix: () => 'Rattachez-lui une campagne, ou indiquez qu’il n’est pas ciblé.',
  },
  segmentOffTarget: {
    what: (f) => `« ${f['name']} » s’adresse à « ${f['segment']} », un segment non ciblé.`,
    fix: () => 'Choisissez un segment ciblé, ou ciblez celui-ci.',
  },
  personaUnused: {
    what: (f) => `Rien n’est prévu pour le persona « ${f['name']} ».`,
    fix: () => 'Rattachez-lui une campagne ou un contenu.',
  },
  channelUnused: {
    what: (f) => `Le canal « ${f['name']} » ne reçoit ni campagne, ni contenu, ni argent.`,
    fix: () => 'Utilisez-le, ou retirez-le du mix.',
  },
  stageUnused: {
    what: (f) => `Aucun contenu n’aide les acheteurs à l’étape « ${f['name']} ».`,
    fix: () => 'Rattachez-lui un contenu.',
  },
  swotUnanswered: {
    what: (f) => `Aucune initiative ne répond à « ${f['name']} », un point de poids du SWOT.`,
    fix: () => 'Choisissez l’initiative qui y répond, ou réduisez son poids.',
  },
  competitorUnanswered: {
    what: (f) => `Aucune initiative ne répond au concurrent « ${f['name']} ».`,
    fix: () => 'Choisissez l’initiative qui y répond, ou réduisez la menace.',
  },
  personNoWork: {
    what: (f) => `« ${f['name']} » n’est responsable de rien et n’a aucune tâche.`,
    fix: () => 'Confiez-lui un rôle, ou retirez cette personne de la liste.',
  },
  strategyToRevisit: {
    what: (f) =>
      `Le bilan du ${f['day']} a décidé « ${f['decision']} » sur la stratégie. « ${f['name']} » est à revoir.`,
    fix: () => 'Révisez la stratégie, puis marquez la décision comme faite.',
  },
};
