import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `« ${f['name']} » finit le ${f['end']}, avant son début le ${f['start']}.`,
    fix: () => 'Inversez ou corrigez les dates.',
  },
  campaignOutsidePlan: {
    what: (f) =>
      `La campagne « ${f['name']} » va du ${f['start']} au ${f['end']}, hors du plan (du ${f['from']} au ${f['to']}).`,
    fix: () => 'Changez ses dates, ou la période du plan.',
  },
  campaignLate: {
    what: (f) =>
      `La campagne « ${f['name']} » est au statut « ${f['status']} », alors que sa date était le ${f['day']}.`,
    fix: () => 'Mettez son statut à jour, ou changez ses dates.',
  },
  taskAfterCampaign: {
    what: (f) => `« ${f['name']} » est à rendre le ${f['due']}, après la fin de sa campagne le ${f['end']}.`,
    fix: () => 'Avancez la date, ou prolongez la campagne.',
  },
  taskLate: {
    what: (f) => `« ${f['name']} » était à rendre le ${f['due']} et reste ouvert.`,
    fix: () => 'Indiquez que c’est fait, ou fixez une nouvelle date.',
  },
  taskNoOne: {
    what: (f) => `Personne ne réalise « ${f['name']} ».`,
    fix: () => 'Choisissez qui en est chargé.',
  },
  personOverloaded: {
    what: (f) =>
      `« ${f['name']} » a ${f['needed']} heures de tâches du ${f['from']} au ${f['to']}, et ${f['has']} heures pour les faire.`,
    fix: () => 'Déplacez une date, confiez une tâche à quelqu’un d’autre ou libérez des heures.',
  },
  contentNoOwner: {
    what: (f) => `« ${f['name']} » doit paraître le ${f['day']}, et personne ne le prépare.`,
    fix: () => 'Choisissez un responsable.',
  },
  contentLate: {
    what: (f) => `« ${f['name']} » aurait dû paraître le ${f['day']}.`,
    fix: () => 'Indiquez que c’est fait, ou fixez une nouvelle date.',
  },
  contentClash: {
    what: (f) =>
      `« ${f['name']} » et « ${f['other']} » paraissent tous deux sur ${f['channel']} le ${f['day']}.`,
    fix: () => 'Déplacez l’un des deux, ou acceptez le constat.',
  },
  contentGap: {
    what: (f) => `Rien ne paraît du ${f['from']} au ${f['to']} : ${f['weeks']} semaines.`,
    fix: () => 'Prévoyez quelque chose entre-temps, ou acceptez en disant pourquoi.',
  },
  reviewOverdue: {
    what: (f) => `Le prochain bilan (${f['rhythm']}) était prévu le ${f['due']}.`,
    fix: () => 'Tenez-le et notez-le dans les bilans, ou changez le rythme.',
  },
  decisionOpen: {
    what: (f) =>
      `La décision « ${f['decision']} » d’un bilan devait être appliquée le ${f['due']} et ne l’est pas.`,
    fix: () => 'Appliquez-la, ou fixez une nouvelle date.',
  },
  reviewsAhead: {
    what: (f) => `Des bilans sont prévus (${f['rhythm']}), mais aucun n’est inscrit à partir du ${f['due']}.`,
    fix: () => 'Inscrivez leurs dates, ou changez le rythme.',
  },
};
