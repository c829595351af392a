import type { Messages } from '../messages';

export const menu: Messages['menu'] = {
  open: 'Ouvrir Throughline',
  buildStrategy: 'Créer les onglets de stratégie',
  buildPlan: 'Créer les onglets du plan',
  check: 'Tout vérifier',
  review: 'Commencer un bilan',
  changes: 'Ce qui a changé depuis l’approbation',
  approve: 'Approuver le plan',
  built: (tabs) => `C’est fait : ${tabs < 2 ? `${tabs} onglet modifié` : `${tabs} onglets modifiés`}.`,
  nothingToDo: 'Tout est déjà en place.',
  checked: (errors, warnings) =>
    `Vérification terminée : ${errors} ${errors < 2 ? 'erreur' : 'erreurs'}, ${warnings} ${warnings < 2 ? 'avertissement' : 'avertissements'}. Voir l’onglet Vérifications.`,
  fillIn: 'Remplir les formules des KPI',
  addRows: 'Ajouter des lignes à ce tableau',
  rowsAdded: (rows) => `${rows} lignes ajoutées.`,
  openTable: 'Ouvrez d’abord l’onglet d’un tableau, par exemple Campagnes.',
};
