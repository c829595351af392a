import type { Messages } from '../messages';

export const review: Messages['review'] = {
  standing: (title, statuses) => `${title} par statut : ${statuses}`,
  money: (planned, spent, forecast) =>
    `Budget : ${planned} prévus, ${spent} dépensés, ${forecast} attendus à la fin`,
  since: (day, changes) => `Changements depuis l’approbation du plan le ${day} : ${changes}`,
  approvedTitle: 'Plan approuvé',
  approvedAbout: (day, by) =>
    `Le plan tel que ${by} l’a approuvé le ${day}, gardé pour que Throughline dise ce qui a changé. Merci de ne pas y toucher.`,
};
