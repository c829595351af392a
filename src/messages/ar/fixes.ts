import type { Messages } from '../messages';
import { isolate } from './isolate';

export const fixes: Messages['fixes'] = {
  setTo: (f) => `اجعل «${isolate(f['column'])}» تساوي ${isolate(f['value'])}`,
  fillIn: (f) => `املأ ${isolate(f['values'])}`,
  clear: (f) => `امسح «${isolate(f['column'])}»`,
  moveMoney: (f) => `انقل ${isolate(f['amount'])} إلى ${isolate(f['month'])}`,
  releaseMoney: (f) => `حرّر ${isolate(f['amount'])}`,
  linkTo: (f) => `اربطه بالصف «${isolate(f['value'])}»`,
  addRows: (f) => `أضف صفوفًا إلى ورقة «${isolate(f['table'])}»: ${isolate(f['count'])}`,
  layOut: (f) => `أدرج المواعيد القادمة: ${isolate(f['count'])}`,
  splitGoal: (f) => `قسّمه إلى أهداف مستقلة: ${isolate(f['count'])}`,
  putBack: () => 'أعد الصيغة',
  remake: (f) => `أضف «${isolate(f['column'])}» من جديد فارغًا`,
};
