import type { SidebarMessages } from '../messages';
import { noneOrSome } from '../plural';
import { adviceCount, counted, errorCount, sheetCount, warningCount } from './count';
import { isolate } from './isolate';
import { acts } from './sidebar-acts';
import { completeness, findings } from './sidebar-findings';
import { imports } from './sidebar-import';
import { loop } from './sidebar-loop';

export const sidebar: SidebarMessages['sidebar'] = {
  title: 'Throughline',
  loading: 'جارٍ قراءة جدول البيانات…',
  setUp: {
    title: 'إعداد خطتك',
    intro: 'بضع معلومات، ثم تُنشأ الأوراق. يمكنك تغييرها كلها لاحقًا في ورقة «البداية».',
    business: 'النشاط التجاري',
    businessHint: 'اسم النشاط أو العلامة التجارية',
    planName: 'اسم الخطة',
    planNameHint: 'مثل «خطة التسويق 2027»',
    size: 'الحجم',
    language: 'لغة الأوراق',
    currency: 'العملة',
    currencyHint: 'ثلاثة أحرف لاتينية، مثل SAR',
    firstMonth: 'الشهر الأول',
    month: 'الشهر',
    year: 'السنة',
    months: 'عدد الأشهر',
    totalBudget: 'الميزانية الإجمالية',
    totalBudgetHint: 'يمكن تركها فارغة الآن',
    rhythm: 'المراجعات',
    rhythmHint: 'في الحجم الكامل تُدرج مواعيدها عند إنشاء الأوراق.',
    noRhythm: 'دون دورية محددة',
    build: 'إنشاء الأوراق',
    required: 'يُرجى ملء هذا الحقل.',
    notCurrency: 'ثلاثة أحرف لاتينية كبيرة، مثل SAR.',
    notMonths: 'عدد صحيح من 1 إلى 24.',
    notAmount: 'رقم لا يقل عن 0، مثل 12000 أو 12000.50.',
    correct: (count) =>
      counted(count, {
        zero: 'لا حقول تحتاج إلى تصحيح.',
        one: 'حقل واحد يحتاج إلى تصحيح.',
        two: 'حقلان يحتاجان إلى تصحيح.',
        few: 'حقول تحتاج إلى تصحيح.',
        many: 'حقلًا يحتاج إلى تصحيح.',
        other: 'حقل يحتاج إلى تصحيح.',
      }),
  },
  building: {
    title: 'جارٍ الإنشاء',
    step: (done, all) => `الأوراق: ${done} من ${all}`,
    keepOpen: 'يمكنك متابعة امتلاء الأوراق. يُرجى إبقاء هذا الشريط الجانبي مفتوحًا حتى يكتمل الإنشاء.',
  },
  home: {
    title: 'خطتك',
    tabs: 'الأوراق',
    built: (count) => `${noneOrSome(count, 'لم تُنشأ أو تُعدَّل', 'أُنشئت أو عُدّلت')} ${sheetCount(count)}.`,
    unchanged: 'كل شيء في مكانه بالفعل. لم يتغير أي شيء.',
    rebuild: 'إعادة الإنشاء',
    check: 'فحص كل شيء',
    checking: 'جارٍ الفحص',
    noFindings: 'لم تُكتشف أي مشكلات.',
    found: (errors, warnings, advice) =>
      `${errorCount(errors)}، ${warningCount(warnings)}، ${adviceCount(advice)}`,
    goTo: (place) => `الانتقال إلى ${isolate(place)}`,
    more: (count) =>
      `${counted(count, {
        zero: 'لا نتائج أخرى',
        one: 'نتيجة أخرى',
        two: 'نتيجتان أخريان',
        few: 'نتائج أخرى',
        many: 'نتيجةً أخرى',
        other: 'نتيجة أخرى',
      })} في ورقة «نتائج الفحص»`,
  },
  file: {
    title: 'ملف الخطة',
    intro: 'محتوى هذه الخطة كله في ملف واحد. يبقى الملف على حاسوبك ولا يُرسل إلى أي مكان.',
    save: 'حفظ ملف الخطة',
    saving: 'جارٍ حفظ ملف الخطة',
    saved: (name) => `حُفظ باسم ${isolate(name)}.`,
    open: 'فتح ملف خطة',
    openIntro: 'لديك ملف خطة بالفعل؟ افتحه هنا بدلًا من ملء النموذج.',
    opened: 'حُمّل ملف الخطة إلى جدول البيانات هذا.',
    choose: 'اختيار ملف خطة',
  },
  problem: {
    title: 'لم تنجح العملية',
    retry: 'إعادة المحاولة',
    back: 'رجوع',
    more: (count) =>
      `و${counted(count, {
        zero: 'لا أخطاء أخرى',
        one: 'خطأ آخر',
        two: 'خطآن آخران',
        few: 'أخطاء أخرى',
        many: 'خطأً آخر',
        other: 'خطأ آخر',
      })}`,
  },
  words: {
    learning: 'جارٍ تغيير لغة هذا الشريط الجانبي…',
    unheard: (language) => `تعذّر تحميل النصوص (${isolate(language)}). يبقى هذا الشريط الجانبي بالعربية.`,
  },
  acts,
  imports,
  loop,
  findings,
  completeness,
};
