import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) =>
      `${f['kpi']} : ${f['actual']}, alors que le numérateur fait partie du dénominateur ; ce KPI ne peut pas dépasser 100 %.`,
    mend: () => 'Vérifiez les chiffres de ce KPI dans l’onglet Mesures.',
  },
};
