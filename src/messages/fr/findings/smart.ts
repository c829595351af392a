import type { smart as english } from '../../en/findings/smart';
import type { Messages } from '../../messages';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) =>
      `L’objectif « ${f['name']} » n’a pas d’indicateur : personne ne peut dire quand il est atteint.`,
    mend: () => 'Choisissez le KPI qui le prouve, ou saisissez le vôtre.',
  },
  goalNoTarget: {
    what: (f) => `L’objectif « ${f['name']} » n’a pas de cible.`,
    mend: () => 'Saisissez la valeur à atteindre.',
  },
  goalNoDate: {
    what: (f) => `L’objectif « ${f['name']} » n’a pas d’échéance.`,
    mend: () => 'Saisissez le jour où il doit être atteint.',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `L’objectif « ${f['name']} » a pour sens « ${f['direction']} », mais sa cible ${f['target']} est du mauvais côté de la valeur initiale ${f['baseline']}.`,
    mend: () => 'Vérifiez le sens, la valeur initiale et la cible.',
  },
};
