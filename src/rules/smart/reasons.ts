import type { smart } from '../../messages/en/findings/smart';

/** Why each finding matters; for docs/checks.md. */
export const smartReasons: Record<keyof typeof smart, string> = {
  goalNoMetric: 'Without a number that proves it, a goal can be declared reached or missed at will.',
  goalNoTarget: 'A metric without a value to reach sets no direction and no end.',
  goalNoDate: 'Without a day nobody can tell whether it is on track.',
  goalTargetWrongSide:
    'A goal to increase something with a target below the baseline is reached before it begins; one of the three is wrong.',
};
