import type { Messages } from '../messages';
import { counted } from './count';
import { isolate } from './isolate';

/** As the second part of a genitive. */
const kpis = (count: number): string =>
  counted(count, {
    zero: 'أي مؤشر',
    one: 'مؤشر واحد',
    two: 'مؤشرين',
    few: 'مؤشرات',
    many: 'مؤشرًا',
    other: 'مؤشر',
  });

const waiting = (count: number): string =>
  counted(count, {
    zero: 'لا مؤشرات تنتظر',
    one: 'مؤشر واحد ينتظر',
    two: 'مؤشران ينتظران',
    few: 'مؤشرات تنتظر',
    many: 'مؤشرًا تنتظر',
    other: 'مؤشر تنتظر',
  });

export const fillIn: Messages['fillIn'] = {
  noKpis: 'لا مؤشرات أداء بعد. اختر مؤشرًا في ورقة «مؤشرات الأداء»، أو مقياسًا في ورقة «الأهداف».',
  filled: (count) => (count === 0 ? 'لا صيغ لتعبئتها.' : `الصيغ في مكانها، وتخص ${kpis(count)}.`),
  kpisAdded: (names) => `أُضيف إلى مؤشرات الأداء من أجل أهدافك: ${names}.`,
  measuresAdded: (names) => `أُضيف إلى البيانات الشهرية: ${names}.`,
  missing: (count, names) => `${waiting(count)} أرقامًا في ورقة «البيانات الشهرية»: ${names}.`,
  typedOver: (cells) => `كُتب فوقه يدويًا وتُرك كما هو: ${isolate(cells)}.`,
  inSidebar: 'يمكن للشريط الجانبي أن يعيد الصيغ إلى مكانها.',
  holds: (kpi, column, typed) => `في خانة ${isolate(column)} للمؤشر ${isolate(kpi)}: ${isolate(typed)}`,
  does: 'تعود صيغة الإضافة إلى مكانها، وينتقل ما كُتب إلى ملاحظة.',
};
