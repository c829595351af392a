import type { Messages } from '../messages';
import { isolate } from './isolate';

export const findings: Messages['findings'] = {
  cellUnreadable: {
    what: (f) => `تعذّرت قراءة «${isolate(f['typed'])}»: المطلوب هنا ${f['expected']}.`,
    mend: () => 'أعد كتابة القيمة بالصيغة المطلوبة، أو امسح الخلية.',
  },
  linkLost: {
    what: (f) => `القيمة «${isolate(f['typed'])}» ليست صفًا في ورقة «${isolate(f['table'])}».`,
    mend: (f) => `اختر صفًا من القائمة، أو أضفه أولًا في ورقة «${isolate(f['table'])}».`,
  },
  idTwice: {
    what: (f) => `المعرّف ${isolate(f['id'])} موجود في أكثر من صف، فلا يمكن للروابط التمييز بينها.`,
    mend: () => 'امسح معرّف الصف المنسوخ، وسيحصل على معرّف جديد عند الإنشاء التالي.',
  },
  settingMissing: {
    what: (f) => `الإعداد «${isolate(f['setting'])}» فارغ.`,
    mend: () => 'املأه في ورقة «البداية».',
  },
  tabBroken: {
    what: (f) =>
      `فقدت الورقة «${isolate(f['title'])}» صف المفاتيح المخفي أو صف العناوين، فلا تستطيع الإضافة قراءتها.`,
    mend: () => 'تراجع عن الحذف، أو استعد الورقة من سجلّ الإصدارات.',
  },
  budgetOff: {
    what: (f) =>
      `مجموع البنود ${isolate(f['lines'])} والميزانية الإجمالية ${isolate(f['total'])}: ${f['side']} بمقدار ${isolate(f['difference'])}.`,
    mend: () => 'عدّل البنود أو الميزانية الإجمالية في ورقة «البداية» حتى تتطابقا.',
  },
  budgetUpToOff: {
    what: (f) =>
      `مجموع الحدود القصوى للبنود ${isolate(f['lines'])} والحد الأقصى للميزانية ${isolate(f['total'])}: ${f['side']} بمقدار ${isolate(f['difference'])}.`,
    mend: () => 'عدّل الحدود القصوى للبنود أو الحد الأقصى للميزانية حتى يتطابقا.',
  },
  budgetNoTotal: {
    what: (f) => `مجموع بنود الميزانية ${isolate(f['lines'])}، لكن لا توجد ميزانية إجمالية تُقارن بها.`,
    mend: () => 'أدخل الميزانية الإجمالية في ورقة «البداية».',
  },
  lineNoCampaign: {
    what: (f) => `البند «${isolate(f['name'])}» مخصص له ${isolate(f['amount'])} دون ربطه بأي حملة.`,
    mend: () => 'اختر الحملة التي يموّلها البند.',
  },
  lineRangeTurned: {
    what: (f) =>
      `المخطط للبند «${isolate(f['name'])}» هو ${isolate(f['amount'])}، وهو أعلى من حدّه الأقصى ${isolate(f['upTo'])}.`,
    mend: () => 'اخفض مبالغ الأشهر أو ارفع الحد الأقصى.',
  },
  moneyNegative: {
    what: (f) => `المبلغ ${isolate(f['amount'])} سالب.`,
    mend: () => 'أدخل المبلغ المخطط بقيمة موجبة.',
  },
  moneyOutsidePlan: {
    what: (f) => `المبلغ ${isolate(f['amount'])} مخطط في ${isolate(f['month'])}، خارج أشهر الخطة.`,
    mend: () => 'انقل المبلغ إلى أحد أشهر الخطة، أو غيّر الشهر الأول أو عدد الأشهر.',
  },
  goalNoMetric: {
    what: (f) => `الهدف «${isolate(f['name'])}» بلا مقياس، فلا يمكن لأحد أن يعرف متى يتحقق.`,
    mend: () => 'اختر مؤشر الأداء الذي يثبت تحققه، أو اكتب مقياسك الخاص.',
  },
  goalNoTarget: {
    what: (f) => `الهدف «${isolate(f['name'])}» بلا قيمة مستهدفة.`,
    mend: () => 'أدخل القيمة المطلوب بلوغها.',
  },
  goalNoDate: {
    what: (f) => `الهدف «${isolate(f['name'])}» بلا موعد نهائي.`,
    mend: () => 'أدخل اليوم الذي يجب أن يتحقق فيه.',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `اتجاه الهدف «${isolate(f['name'])}» هو «${f['direction']}»، لكن القيمة المستهدفة ${isolate(f['target'])} تقع في الجهة المعاكسة من خط الأساس ${isolate(f['baseline'])}.`,
    mend: () => 'تحقّق من الاتجاه وخط الأساس والقيمة المستهدفة.',
  },
  goalNoCampaign: {
    what: (f) => `لا توجد حملة تخدم الهدف «${isolate(f['name'])}».`,
    mend: () => 'اربط به حملة، أو احذف الهدف.',
  },
  campaignNoGoal: {
    what: (f) => `الحملة «${isolate(f['name'])}» لا تخدم أي هدف.`,
    mend: () => 'اختر الهدف الذي تخدمه.',
  },
  datesTurned: {
    what: (f) =>
      `تاريخ نهاية «${isolate(f['name'])}» هو ${isolate(f['end'])}، أي قبل تاريخ البداية ${isolate(f['start'])}.`,
    mend: () => 'بدّل بين التاريخين أو صحّحهما.',
  },
  monthsUneven: {
    what: (f) =>
      `«${isolate(f['kpi'])}» يقارن أشهرًا مختلفة: لا رقم في «${isolate(f['measure'])}» لشهر ${isolate(f['month'])}، وللبيانات الأخرى رقم.`,
    mend: () => 'أدخل الرقم في ورقة «البيانات الشهرية» (0 إن لم يكن شيء)، أو أفرغ ذلك الشهر فيها كلها.',
  },
  shareAboveOne: {
    what: (f) =>
      `قيمة «${isolate(f['kpi'])}» هي ${isolate(f['actual'])}، مع أن بسطها جزء من مقامها: يجب أن تكون بين ${isolate('0%')} و${isolate('100%')}.`,
    mend: () => 'تحقّق من أرقام هذا المؤشر في ورقة «البيانات الشهرية».',
  },
};

export const findingWords: Messages['findingWords'] = {
  tooMuch: 'زيادة',
  tooLittle: 'نقص',
};

export const expectedWords: Messages['expectedWords'] = {
  text: 'نص',
  number: 'رقم',
  whole: 'عدد صحيح',
  money: 'مبلغ',
  share: 'نسبة مئوية',
  date: 'تاريخ',
  choice: 'كلمة من القائمة',
};
