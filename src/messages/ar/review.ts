import type { Messages } from '../messages';
import { isolate } from './isolate';

export const review: Messages['review'] = {
  standing: (title, statuses) => `${title} حسب الحالة: ${isolate(statuses)}`,
  money: (planned, spent, forecast) =>
    `الأموال: المخطط ${isolate(planned)}، والمنفق ${isolate(spent)}، والمتوقع في النهاية ${isolate(forecast)}`,
  since: (day, changes) => `التغييرات منذ اعتماد الخطة في ${isolate(day)}: ${isolate(changes)}`,
  approvedTitle: 'الخطة المعتمدة',
  approvedAbout: (day, by) =>
    `الخطة كما اعتمدها ${isolate(by)} في ${isolate(day)}، محفوظة كي يبيّن Throughline ما تغيّر. يُرجى تركها كما هي.`,
};
