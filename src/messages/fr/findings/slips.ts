import type { slips as english } from '../../en/findings/slips';
import type { Messages } from '../../messages';

export const slips: Pick<Messages['findings'], keyof typeof english> = {
  figureFar: {
    what: (f) => `« ${f['name']} », ${f['part']} : ${f['value']}, loin des ${f['usual']} habituels.`,
    fix: () => 'Vérifiez les zéros et la virgule, ou acceptez le constat en disant pourquoi.',
  },
  amountOff: {
    what: (f) =>
      `« ${f['name']} », ${f['part']} : avec ${f['meant']} au lieu de ${f['value']}, les lignes et le budget total concorderaient.`,
    fix: () => 'Corrigez cette cellule, ou ajustez les lignes ou le total jusqu’à ce qu’ils concordent.',
  },
  figureAhead: {
    what: (f) => `« ${f['name']} » a une valeur pour ${f['month']}, mois encore à venir.`,
    fix: () => 'Déplacez-la vers le bon mois, ou effacez-la.',
  },
  monthMissing: {
    what: (f) => `« ${f['name']} » n’a pas de valeur pour ${f['month']}, entre des mois qui en ont une.`,
    fix: () => 'Complétez-la ; saisissez 0 s’il n’y a rien eu.',
  },
  notMeasured: {
    what: (f) => `Rien n’est mesuré depuis ${f['last']} ; ${f['month']} est le premier mois sans valeurs.`,
    fix: () => 'Complétez les valeurs des mois écoulés.',
  },
  figureNegative: {
    what: (f) => `« ${f['name']} » : ${f['value']} est négatif.`,
    fix: () => 'Vérifiez le signe.',
  },
  partAboveWhole: {
    what: (f) =>
      `${f['name']} : ${f['value']}, plus que ${f['whole']} pour ${f['entire']}, dont c’est une partie.`,
    fix: () => 'Vérifiez les deux cellules.',
  },
  openingOff: {
    what: (f) =>
      `« ${f['name']} » ouvre ${f['month']} avec ${f['value']} ; le mois précédent finissait à ${f['closing']}.`,
    fix: () => 'Vérifiez l’ouverture, et les entrées et sorties du mois précédent.',
  },
  costOffSpend: {
    what: (f) =>
      `Le coût marketing de ${f['month']} est de ${f['cost']}, mais ${f['paid']} ont été payés ce mois-là.`,
    fix: () => 'Corrigez le coût, ou le montant ou la date d’une dépense.',
  },
  countBroken: {
    what: (f) => `« ${f['name']} », ${f['month']} : ${f['value']} n’est pas un nombre entier.`,
    fix: () => 'Saisissez combien il y en a eu.',
  },
  hoursAbsurd: {
    what: (f) => `« ${f['name']} » : ${f['hours']} heures en ${f['days']} jours.`,
    fix: () => 'Vérifiez les heures et les dates.',
  },
  subtotalRow: {
    what: (f) => `« ${f['name']} » additionne les lignes au-dessus : leur argent compte deux fois.`,
    fix: () => 'Supprimez la ligne : les totaux figurent au-dessus du tableau.',
  },
  dateOdd: {
    what: (f) =>
      `« ${f['name']} », ${f['part']} : la date ${f['day']} ne convient pas ; attendue du ${f['from']} au ${f['to']}.`,
    fix: () => 'Vérifiez l’année, le jour et le mois.',
  },
  dateAhead: {
    what: (f) => `« ${f['name']} », ${f['part']} : ${f['day']} est à venir, mais c’est noté comme fait.`,
    fix: () => 'Vérifiez la date, ou le statut.',
  },
  campaignUnfit: {
    what: (f) =>
      `Rien des ${f['amount']} de « ${f['name']} » ne tombe dans les dates de « ${f['campaign']} » : ${f['start']} – ${f['end']}.`,
    fix: () => 'Choisissez la bonne campagne, ou changez ses dates ou les mois.',
  },
  spendLineOdd: {
    what: (f) =>
      `« ${f['name']} » est d’habitude payé sur « ${f['other']} » ; « ${f['line']} » ne prévoit rien vers ${f['month']}.`,
    fix: () => 'Choisissez la ligne concernée.',
  },
  goalOdd: {
    what: (f) =>
      `« ${f['name']} » contribue à « ${f['goal']} », mais son initiative « ${f['initiative']} » à « ${f['other']} ».`,
    fix: () => 'Vérifiez l’objectif et l’initiative de la campagne.',
  },
  channelOdd: {
    what: (f) =>
      `« ${f['name']} » est sur le canal « ${f['channel']} », sa campagne « ${f['campaign']} » sur « ${f['other']} ».`,
    fix: () => 'Vérifiez le canal de la ligne.',
  },
  otherCurrency: {
    what: (f) => `${f['value']} est saisi en ${f['sign']}, alors que le plan est en ${f['currency']}.`,
    fix: () => 'Convertissez le montant et saisissez-le sans symbole.',
  },
  campaignsOverlap: {
    what: (f) =>
      `« ${f['name']} » et « ${f['other']} » visent « ${f['segment']} » sur le même canal en même temps.`,
    fix: () => 'Décalez l’une des deux, ou acceptez en disant pourquoi.',
  },
  monthsOff: {
    what: (f) => `${f['amount']} se trouvent hors des mois du plan (${f['from']} – ${f['to']}).`,
    fix: () => 'Vérifiez le premier mois et le nombre de mois.',
  },
};
