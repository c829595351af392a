import type { Messages } from '../messages';

export const fillIn: Messages['fillIn'] = {
  noKpis:
    'Il n’y a pas encore de KPI. Choisissez-en un dans l’onglet KPI, ou un indicateur dans l’onglet Objectifs.',
  filled: (count) =>
    count < 2
      ? `Les formules de ${count} KPI sont en place.`
      : `Les formules des ${count} KPI sont en place.`,
  kpisAdded: (names) => `Ajouté aux KPI, pour vos objectifs : ${names}.`,
  measuresAdded: (names) => `Ajouté aux mesures : ${names}.`,
  missing: (count, names) =>
    `${count} KPI ${count < 2 ? 'attend' : 'attendent'} des chiffres dans l’onglet Mesures : ${names}.`,
  typedOver: (cells) => `Remplacé à la main, et laissé tel quel : ${cells}.`,
  inSidebar: 'La barre latérale peut remettre les formules.',
  holds: (kpi, column, typed) => `${kpi} : ${column} contient ${typed}`,
  does: 'Remet la formule du module ; ce qui a été saisi passe dans une note.',
};
