import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) =>
      `قيمة «${isolate(f['kpi'])}» هي ${isolate(f['actual'])}، مع أن بسطها جزء من مقامها: لا يمكن أن تتجاوز ${isolate('100%')}.`,
    mend: () => 'تحقّق من أرقام هذا المؤشر في ورقة «البيانات الشهرية».',
  },
};
