import type { SidebarMessages } from '../messages';
import { counted } from './count';

export const findings: SidebarMessages['sidebar']['findings'] = {
  groups: { result: 'الأداء', error: 'الأخطاء', warning: 'التحذيرات', advice: 'التوصيات' },
  more: (count) =>
    counted(count, {
      zero: 'لا نتائج أخرى',
      one: 'نتيجة أخرى',
      two: 'نتيجتان أخريان',
      few: 'نتائج أخرى',
      many: 'نتيجةً أخرى',
      other: 'نتيجة أخرى',
    }),
  fixing: 'جارٍ التصحيح',
  fixed: 'تم التصحيح، وأُعيد فحص كل شيء.',
  stillThere: 'ما زالت هذه النتيجة قائمة. اطّلع على ما تقوله الآن.',
  accept: 'قبول…',
  reason: 'لماذا يمكن إبقاؤه كما هو',
  reasonHint: 'يُحفظ السبب في ورقة «نتائج الفحص». وتعود النتيجة إذا تغيّرت الحقائق.',
  noReason: 'يُرجى ذكر سبب.',
  keep: 'قبول',
  keeping: 'جارٍ حفظ السبب',
  kept: 'قُبلت ولم تعد تُحتسب، وستعود إذا تغيّرت الحقائق.',
  accepted: (count) =>
    counted(count, {
      zero: 'لا نتائج مقبولة',
      one: 'نتيجة مقبولة واحدة',
      two: 'نتيجتان مقبولتان',
      few: 'نتائج مقبولة',
      many: 'نتيجةً مقبولة',
      other: 'نتيجة مقبولة',
    }),
  because: 'قُبلت لأن:',
  takeBack: 'إلغاء القبول',
  takingBack: 'جارٍ إلغاء القبول',
  takenBack: 'أُلغي القبول، وعادت النتيجة تُحتسب.',
};

export const completeness: SidebarMessages['sidebar']['completeness'] = {
  title: 'ما مُلئ حتى الآن',
  intro: 'الخلايا المملوءة من الخلايا المستخدمة. وليس ملؤها كلها لازمًا.',
  filled: (filled, of) => `${filled} من ${of}`,
  more: (count) =>
    counted(count, {
      zero: 'لا أوراق أخرى',
      one: 'ورقة أخرى',
      two: 'ورقتان أخريان',
      few: 'أوراق أخرى',
      many: 'ورقةً أخرى',
      other: 'ورقة أخرى',
    }),
};
