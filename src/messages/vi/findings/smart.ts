import type { smart as english } from '../../en/findings/smart';
import { aboutGoals } from '../../goal-findings';
import type { Messages } from '../../messages';
import { smart as coach } from '../smart';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ số nên không biết khi nào là đạt.`,
    fix: () => 'Chọn KPI chứng minh mục tiêu, hoặc tự nhập.',
  },
  goalNoTarget: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ tiêu.`,
    fix: () => 'Nhập giá trị cần đạt.',
  },
  ...aboutGoals(coach, (goal, what) => `“${goal}”: ${what}`),
};
