import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) =>
      `${f['kpi']} : ${f['actual']}, alors que le numérateur fait partie du dénominateur ; ce KPI doit être compris entre 0 % et 100 %.`,
    fix: () => 'Vérifiez les chiffres de ce KPI dans l’onglet Mesures.',
  },
  monthsUneven: {
    what: (f) =>
      `${f['kpi']} compare des mois différents : « ${f['measure']} » n’a pas de chiffre pour ${f['month']}, ses autres mesures en ont un.`,
    fix: () => 'Saisissez le chiffre dans l’onglet Mesures (0 s’il n’y a rien eu), ou videz ce mois partout.',
  },
  kpiNoValues: {
    what: (f) => `Le KPI « ${f['name']} » n’a aucun chiffre.`,
    fix: () => 'Saisissez ses mesures, ou retirez-le de la liste.',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `Le KPI « ${f['name']} » a pour sens « ${f['direction']} », mais sa cible ${f['target']} est du mauvais côté de la valeur initiale ${f['baseline']}.`,
    fix: () => 'Vérifiez le sens, la valeur initiale et la cible.',
  },
  funnelTurned: {
    what: (f) =>
      `${f['lower']} : ${f['below']}, plus que ${f['upper']} (${f['above']}) dont ils proviennent.`,
    fix: () => 'Vérifiez les deux mesures : l’une est peut-être comptée deux fois, ou autrement.',
  },
  stockSummed: {
    what: (f) => `« ${f['name']} » est réglé sur « ${f['kind']} » ; il s’agit de « ${f['right']} ».`,
    fix: () => 'Corrigez la nature, ou choisissez une mesure à vous.',
  },
};
