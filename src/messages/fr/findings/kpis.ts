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
  kpiDividedByNothing: {
    what: (f) => `Le KPI « ${f['name']} » n’a aucun chiffre : son diviseur vaut 0.`,
    fix: () => 'Vérifiez cette mesure dans l’onglet Mesures ; tant qu’elle vaut 0, il n’y a rien à afficher.',
  },
  kpiGrowthFromBelow: {
    what: (f) =>
      `Le KPI « ${f['name']} » n’a aucun chiffre : une croissance se calcule à partir d’une base positive, et celle-ci vaut ${f['base']}.`,
    fix: () => 'Vérifiez la base dans l’onglet Mesures, ou suivez plutôt l’écart en valeur.',
  },
  ownKpiLacks: {
    what: (f) => `Le KPI « ${f['name']} » est réglé sur « ${f['how']} », mais « ${f['column']} » est vide.`,
    fix: () => 'Saisissez la mesure, ou choisissez un autre calcul.',
  },
  ownKpiIdle: {
    what: (f) =>
      `Le KPI « ${f['name']} » est réglé sur « ${f['how']} », qui n’utilise pas « ${f['column']} ».`,
    fix: () => 'Videz cette cellule, ou choisissez un autre calcul.',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `Le KPI « ${f['name']} » a pour sens « ${f['direction']} », mais sa cible ${f['target']} est du mauvais côté de la valeur initiale ${f['baseline']}.`,
    fix: () => 'Vérifiez le sens, la valeur initiale et la cible.',
  },
  kpiGoalDiffers: {
    what: (f) =>
      `Le KPI « ${f['name']} » et son objectif « ${f['goal']} » ne s’accordent pas sur « ${f['column']} » : ${f['here']} ici, ${f['there']} là.`,
    fix: () => 'Choisissez la bonne valeur et saisissez-la aux deux endroits.',
  },
  kpisContradict: {
    what: (f) =>
      `« ${f['name']} » figure deux fois pour la même période, et « ${f['column']} » diffère : ${f['here']} en ${f['id']}, ${f['there']} en ${f['other']}.`,
    fix: () => 'Gardez l’une des deux lignes, ou rattachez l’autre à un autre objectif.',
  },
  kpiNoBaseline: {
    what: (f) =>
      `Le KPI « ${f['name']} » n’a pas de valeur initiale : il est comparé à tout moment à sa valeur cible.`,
    fix: () => 'Saisissez une valeur initiale s’il doit progresser par étapes.',
  },
  kpiBaselineOfTotal: {
    what: (f) =>
      `« ${f['name']} » repart de zéro à chaque période : sa valeur initiale ${f['baseline']} semble être le total précédent et ne compte pas.`,
    fix: () => 'Gardez-la pour comparer, ou déplacez-la dans la note.',
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
