import type { Messages } from '../../messages';
import { budget } from './budget';
import { course } from './course';
import { dates } from './dates';
import { kpis } from './kpis';
import { market } from './market';
import { results } from './results';
import { rows } from './rows';
import { slips } from './slips';
import { smart } from './smart';
import { strategy } from './strategy';
import { structure } from './structure';
import { thread } from './thread';

export const findings: Messages['findings'] = {
  ...results,
  ...structure,
  ...strategy,
  ...market,
  ...rows,
  ...smart,
  ...budget,
  ...thread,
  ...course,
  ...dates,
  ...kpis,
  ...slips,
};

export const findingWords: Messages['findingWords'] = {
  several: (title, count, all, gap) => `${title} : ${count} sur ${all} ${gap}.`,
  lacking: (columns) => `sans ${columns}`,
  more: (more) => `Cas semblables : ${more}.`,
  tooMuch: 'de trop',
  acceptedBefore: (reason) => `Accepté auparavant : « ${reason} ». Les faits ont changé.`,
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

/** What rows have in common that are told at once, after how many they are. */
export const gaps: Messages['gaps'] = {
  noCampaign: 'sans campagne',
  noGoal: 'sans objectif',
  noInitiative: 'sans initiative',
  noKpi: 'sans KPI',
  noMoney: 'sans budget',
  noDates: 'sans dates',
  noOwner: 'sans responsable',
  noChannel: 'sans canal',
  noCategory: 'sans catégorie',
  noContent: 'sans contenu',
  noTask: 'sans tâche',
  empty: 'vides',
  unused: 'sans emploi',
  unanswered: 'sans réponse',
  late: 'en retard',
  noData: 'sans données',
  noBaseline: 'sans valeur initiale',
  noFigure: 'sans chiffre',
  unspent: 'avec un reste des mois écoulés',
  offTrack: 'en retard',
  missed: 'sous la valeur cible à ce rythme',
};
