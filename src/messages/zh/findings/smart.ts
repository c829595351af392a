import type { smart as english } from '../../en/findings/smart';
import { aboutGoals } from '../../goal-findings';
import type { Messages } from '../../messages';
import { smart as coach } from '../smart';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) => `目标“${f['name']}”没有衡量指标，无从判断是否达成。`,
    fix: () => '请选择能证明目标达成的 KPI，或自行填写。',
  },
  goalNoTarget: {
    what: (f) => `目标“${f['name']}”没有目标值。`,
    fix: () => '请填写要达到的数值。',
  },
  ...aboutGoals(coach, (goal, what) => `“${goal}”：${what}`),
};
