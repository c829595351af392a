import type { results as english } from '../../en/findings/results';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const results: Pick<Messages['findings'], keyof typeof english> = {
  noGoals: {
    what: () => 'لا أهداف بعد: اكتب الهدف الأول.',
    fix: () => 'حدّد ما الذي سيتغير، وبأي مقدار، ومتى.',
  },
  noLines: {
    what: () => 'لا بنود في الميزانية بعد.',
    fix: () => 'أدرج أوجه الصرف شهرًا بعد شهر.',
  },
  offTrack: {
    what: (f) =>
      `«${isolate(f['name'])}» خارج المسار: ${isolate(f['actual'])} حتى الآن، والمستهدف ${isolate(f['target'])}.`,
    fix: () => 'غيّر ما يُعمل لأجله، أو اتفق على مستهدف آخر.',
  },
  forecastMissed: {
    what: (f) =>
      `بهذه الوتيرة سينتهي «${isolate(f['name'])}» عند ${isolate(f['forecast'])} بدلًا من ${isolate(f['target'])}.`,
    fix: () => 'غيّر ما يُعمل لأجله، أو اتفق على مستهدف آخر.',
  },
  budgetShort: {
    what: (f) =>
      `يحتاج «${isolate(f['name'])}» إلى ${isolate(f['needed'])}، والمتوقع من المخطط ${isolate(f['planned'])} هو ${isolate(f['reach'])}.`,
    fix: () => 'ارفع الميزانية، أو اخفض المستهدف، أو بيّن مصدر الباقي.',
  },
  nothingMeasured: {
    what: (f) => `لم يُدخل أي رقم منذ ${isolate(f['month'])}.`,
    fix: () => 'أدخل أرقام كل شهر ليمكن تقييم الأهداف والمؤشرات.',
  },
};
