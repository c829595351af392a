import type { smart as english } from '../../en/findings/smart';
import { aboutGoals } from '../../goal-findings';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';
import { smart as coach } from '../smart';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) => `الهدف «${isolate(f['name'])}» بلا مقياس، فلا يمكن لأحد أن يعرف متى يتحقق.`,
    fix: () => 'اختر مؤشر الأداء الذي يثبت تحققه، أو اكتب مقياسك الخاص.',
  },
  goalNoTarget: {
    what: (f) => `الهدف «${isolate(f['name'])}» بلا قيمة مستهدفة.`,
    fix: () => 'أدخل القيمة المطلوب بلوغها.',
  },
  ...aboutGoals(coach, (goal, what) => `الهدف «${isolate(goal)}»: ${what}`),
};
