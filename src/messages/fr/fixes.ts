import type { Messages } from '../messages';

export const fixes: Messages['fixes'] = {
  setTo: (f) => `Mettre ${f['value']} dans « ${f['column']} »`,
  fillIn: (f) => `Remplir ${f['values']}`,
  clear: (f) => `Vider « ${f['column']} »`,
  moveMoney: (f) => `Déplacer ${f['amount']} vers ${f['month']}`,
  releaseMoney: (f) => `Libérer ${f['amount']}`,
  linkTo: (f) => `Relier à « ${f['value']} »`,
  addRows: (f) => `Ajouter des lignes à « ${f['table']} » : ${f['count']}`,
  layOut: (f) => `Inscrire les dates à venir : ${f['count']}`,
  splitGoal: (f) => `Séparer en ${f['count']} objectifs`,
  putBack: () => 'Rétablir la formule',
  remake: (f) => `Rajouter « ${f['column']} », vide`,
};
