import type { Messages } from '../messages';

export const problems: Messages['problems'] = {
  busy: () => 'Quelqu’un d’autre modifie ce classeur avec Throughline. Réessayez dans un instant.',
  newerWorkbook: (f) =>
    `Ce classeur a été créé par une version plus récente de Throughline (${f['version']}). Rien n’a été modifié. Mettez à jour le module complémentaire, puis réessayez.`,
  notBuilt: () => 'Cette feuille de calcul ne contient pas encore de plan. Commencez par en créer un.',
  notEmpty: () =>
    'Cette feuille de calcul contient déjà un plan avec des saisies. Rien n’a été modifié. Ouvrez le fichier dans une nouvelle feuille de calcul vide.',
  settingsBad: (f) => `Ces paramètres sont inutilisables : ${f['faults']}`,
  planBad: (f) => `Ce fichier de plan est inutilisable. Rien n’a été modifié. ${f['faults']}`,
  tabBroken: (f) =>
    `L’onglet « ${f['titles']} » a perdu sa ligne de clés masquée ou sa ligne d’en-têtes ; il a donc été laissé tel quel. Annulez la suppression ou restaurez l’onglet depuis l’historique des versions, puis relancez la création.`,
  nothingToUndo: () => 'Il n’y a rien à annuler : aucune copie n’est conservée.',
  callBad: (f) =>
    `La barre latérale et le module complémentaire ne se comprennent pas (${f['call']}). Rechargez la feuille de calcul.`,
  serviceFailed: () => 'Google Sheets n’a pas répondu comme prévu. Aucune saisie n’est perdue ; réessayez.',
};

export const faults: Messages['faults'] = {
  missing: 'manque',
  unknownKey: 'n’existe pas ici',
  notText: 'doit être un texte',
  notNumber: 'doit être un nombre',
  notWhole: 'doit être un nombre entier',
  notDay: 'doit être un jour au format 2027-01-31',
  notMonth: 'doit être un mois au format 2027-01',
  notChoice: 'doit être l’un des codes prévus',
  notList: 'doit être une liste',
  notObject: 'doit être un objet',
  notId: 'doit être un ID de cette table',
  idTwice: 'est un ID présent deux fois',
  notJson: 'n’est pas du JSON',
  notCurrency: 'doit être un code de devise, par exemple EUR',
  outOfRange: 'sort des limites admises',
  otherVersion: 'est d’une version que ce module complémentaire ne sait pas lire',
  tooLong: 'dépasse la longueur admise',
};
