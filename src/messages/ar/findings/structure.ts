import type { structure as english } from '../../en/findings/structure';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const structure: Pick<Messages['findings'], keyof typeof english> = {
  cellUnreadable: {
    what: (f) => `تعذّرت قراءة «${isolate(f['typed'])}»: المطلوب هنا ${f['expected']}.`,
    fix: () => 'أعد كتابة القيمة بالصيغة المطلوبة، أو امسح الخلية.',
  },
  linkLost: {
    what: (f) => `القيمة «${isolate(f['typed'])}» ليست صفًا في ورقة «${isolate(f['table'])}».`,
    fix: (f) => `اختر صفًا من القائمة، أو أضفه أولًا في ورقة «${isolate(f['table'])}».`,
  },
  idTwice: {
    what: (f) => `المعرّف ${isolate(f['id'])} موجود في أكثر من صف، فلا يمكن للروابط التمييز بينها.`,
    fix: () => 'امسح معرّف الصف المنسوخ، وسيحصل على معرّف جديد عند الإنشاء التالي.',
  },
  settingMissing: {
    what: (f) => `الإعداد «${isolate(f['setting'])}» فارغ.`,
    fix: () => 'املأه في ورقة «البداية».',
  },
  tabBroken: {
    what: (f) =>
      `فقدت الورقة «${isolate(f['title'])}» صف المفاتيح المخفي أو صف العناوين، فلا تستطيع الإضافة قراءتها.`,
    fix: () => 'تراجع عن الحذف، أو استعد الورقة من سجلّ الإصدارات.',
  },
  namesUnlisted: {
    what: (f) =>
      `أسماء ليست بعدُ صفوفًا في ورقة «${isolate(f['table'])}»، مثل «${isolate(f['typed'])}»، وعددها ${isolate(f['count'])}.`,
    fix: () => 'أدرجها هناك لتُربط وتُحصى.',
  },
  cellPutBack: {
    what: (f) =>
      `في «${isolate(f['column'])}» لدى «${isolate(f['name'])}» كان ${isolate(f['held'])} بدلًا من ${isolate(f['due'])}.`,
    fix: () => 'أُعيدت الخلية، وما كان فيها محفوظ في ملاحظة عليها.',
  },
  cellReplaced: {
    what: (f) =>
      `في «${isolate(f['column'])}» لدى «${isolate(f['name'])}» يوجد ${isolate(f['held'])} بدلًا من ${isolate(f['due'])}.`,
    fix: () => 'أعد الصيغة، أو اقبل النتيجة مع ذكر السبب.',
  },
  partDeleted: {
    what: (f) => `حُذف «${isolate(f['column'])}» من ورقة «${isolate(f['table'])}».`,
    fix: () => 'تراجع عن الحذف لاستعادة المحتوى، أو أضفه فارغًا.',
  },
};
