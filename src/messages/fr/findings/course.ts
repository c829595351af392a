import type { course as english } from '../../en/findings/course';
import type { Messages } from '../../messages';

export const course: Pick<Messages['findings'], keyof typeof english> = {
  personaElsewhere: {
    what: (f) =>
      `« ${f['name']} » vise « ${f['segment']} », mais son persona « ${f['persona']} » relève de « ${f['other']} ».`,
    fix: () => 'Choisissez un persona du segment, ou changez de segment.',
  },
  segmentChannelUnused: {
    what: (f) =>
      `« ${f['name']} » se touche via « ${f['channel']} », mais aucune campagne pour ce segment n’y passe.`,
    fix: () => 'Utilisez ce canal dans une campagne, ou choisissez-en un autre.',
  },
  campaignNoTask: {
    what: (f) => `La campagne « ${f['name']} » n’a aucune tâche.`,
    fix: () => 'Ajoutez ses tâches, ou acceptez avec la raison.',
  },
  kpiOtherMetric: {
    what: (f) => `Le KPI « ${f['name']} » suit l’objectif « ${f['goal']} », mesuré par « ${f['metric']} ».`,
    fix: () => 'Suivez l’indicateur de l’objectif, ou changez celui-ci.',
  },
  decisionLost: {
    what: (f) => `La décision porte sur ${f['subject']}, absent de l’onglet ${f['table']}.`,
    fix: () => 'Saisissez l’identifiant d’une ligne existante.',
  },
  keeperViews: {
    what: (f) => `« ${f['name']} » est responsable de lignes budgétaires, avec l’accès « ${f['access']} ».`,
    fix: () => 'Donnez le droit de modifier, ou changez le responsable.',
  },
  campaignPastGoal: {
    what: (f) =>
      `« ${f['name']} » finit le ${f['end']}, après l’échéance de son objectif « ${f['goal']} » (${f['due']}).`,
    fix: () => 'Avancez sa fin, ou donnez-lui un objectif plus tardif.',
  },
  parentOver: {
    what: (f) => `« ${f['name']} » : « ${f['status']} », alors que « ${f['above']} » : « ${f['over']} ».`,
    fix: () => 'Arrêtez-la aussi, ou reprenez l’autre.',
  },
  contentOutside: {
    what: (f) =>
      `« ${f['name']} » paraît le ${f['day']}, hors de « ${f['campaign']} » (du ${f['start']} au ${f['end']}).`,
    fix: () => 'Replacez-le dans la campagne, ou rattachez-le à une autre.',
  },
  postsShort: {
    what: (f) =>
      `« ${f['name']} » promet ${f['promised']} publications du ${f['from']} au ${f['to']} ; prévues : ${f['planned']}.`,
    fix: () => 'Prévoyez plus de contenus, ou promettez moins.',
  },
  reviewEmpty: {
    what: (f) => `Le bilan du ${f['day']} est vide.`,
    fix: () => 'Notez ce qui en est ressorti, ou supprimez la ligne.',
  },
  stopStillRuns: {
    what: (f) =>
      `Un bilan a décidé d’arrêter « ${f['subject']} », dont le statut est encore « ${f['status']} ».`,
    fix: () => 'Arrêtez, ou changez la décision.',
  },
  kpiStale: {
    what: (f) =>
      `« ${f['name']} » se suit au rythme « ${f['rhythm']} » ; son dernier chiffre date de ${f['month']}.`,
    fix: () => 'Saisissez des chiffres récents, ou changez la fréquence.',
  },
  revenueApart: {
    what: (f) =>
      `Les campagnes déclarent ${f['claimed']} de CA ; « ${f['measure']} » indique ${f['measured']}.`,
    fix: () => 'Vérifiez les deux, et quelles ventes chacun compte.',
  },
};
