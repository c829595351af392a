import type { smart as english } from '../../en/findings/smart';
import { aboutGoals } from '../../goal-findings';
import type { Messages } from '../../messages';
import { smart as coach } from '../smart';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) =>
      `L’objectif « ${f['name']} » n’a pas d’indicateur : personne ne peut dire quand il est atteint.`,
    fix: () => 'Choisissez le KPI qui le prouve, ou saisissez le vôtre.',
  },
  goalNoTarget: {
    what: (f) => `L’objectif « ${f['name']} » n’a pas de cible.`,
    fix: () => 'Saisissez la valeur à atteindre.',
  },
  ...aboutGoals(coach, (goal, what) => `« ${goal} » : ${what}`),
};
