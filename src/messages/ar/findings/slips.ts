import type { slips as english } from '../../en/findings/slips';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const slips: Pick<Messages['findings'], keyof typeof english> = {
  figureFar: {
    what: (f) =>
      `«${isolate(f['name'])}»، ${isolate(f['part'])}: القيمة ${isolate(f['value'])} بعيدة عن المعتاد ${isolate(f['usual'])}.`,
    fix: () => 'راجع الأصفار والفاصلة العشرية، أو اقبل النتيجة مع ذكر السبب.',
  },
  amountOff: {
    what: (f) =>
      `«${isolate(f['name'])}»، ${isolate(f['part'])}: لو كانت القيمة ${isolate(f['meant'])} بدل ${isolate(f['value'])} لتطابقت البنود والميزانية الإجمالية.`,
    fix: () => 'صحّح هذه الخلية، أو عدّل البنود أو الإجمالي حتى تتطابق.',
  },
  figureAhead: {
    what: (f) => `لدى «${isolate(f['name'])}» قيمة لشهر ${isolate(f['month'])} وهو لم يأتِ بعد.`,
    fix: () => 'انقلها إلى شهرها الصحيح، أو امسحها.',
  },
  monthMissing: {
    what: (f) => `لا قيمة لدى «${isolate(f['name'])}» لشهر ${isolate(f['month'])}، وللأشهر قبله وبعده قيم.`,
    fix: () => 'أكملها، أو أدخل 0 إن لم يحدث شيء.',
  },
  notMeasured: {
    what: (f) => `لم يُقَس شيء منذ ${isolate(f['last'])}، وأول شهر بلا قيم هو ${isolate(f['month'])}.`,
    fix: () => 'أكمل قيم الأشهر المنقضية.',
  },
  figureNegative: {
    what: (f) => `«${isolate(f['name'])}»: القيمة ${isolate(f['value'])} سالبة.`,
    fix: () => 'راجع الإشارة.',
  },
  partAboveWhole: {
    what: (f) =>
      `${isolate(f['name'])}: ${isolate(f['value'])}، أي أكثر من ${isolate(f['whole'])} في ${isolate(f['entire'])} وهي جزء منها.`,
    fix: () => 'راجع الخليتين.',
  },
  openingOff: {
    what: (f) =>
      `يبدأ «${isolate(f['name'])}» في ${isolate(f['month'])} بالقيمة ${isolate(f['value'])}، وقد انتهى الشهر السابق بالقيمة ${isolate(f['closing'])}.`,
    fix: () => 'راجع قيمة البداية، وما دخل وخرج في الشهر السابق.',
  },
  costOffSpend: {
    what: (f) =>
      `تكلفة التسويق في ${isolate(f['month'])} هي ${isolate(f['cost'])}، لكن المدفوع في ذلك الشهر ${isolate(f['paid'])}.`,
    fix: () => 'صحّح التكلفة، أو مبلغ دفعة أو تاريخها.',
  },
  countBroken: {
    what: (f) => `«${isolate(f['name'])}»، ${isolate(f['month'])}: ${isolate(f['value'])} ليس عددًا صحيحًا.`,
    fix: () => 'أدخل العدد كما كان.',
  },
  hoursAbsurd: {
    what: (f) =>
      `«${isolate(f['name'])}»: عدد الساعات ${isolate(f['hours'])} وعدد الأيام ${isolate(f['days'])}.`,
    fix: () => 'راجع الساعات والتواريخ.',
  },
  subtotalRow: {
    what: (f) => `«${isolate(f['name'])}» مجموع الصفوف التي فوقه، فيُحتسب مالها مرتين.`,
    fix: () => 'احذف الصف، فالمجاميع أعلى الجدول.',
  },
  dateOdd: {
    what: (f) =>
      `«${isolate(f['name'])}»، ${isolate(f['part'])}: التاريخ ${isolate(f['day'])} غير مناسب، والمتوقع من ${isolate(f['from'])} إلى ${isolate(f['to'])}.`,
    fix: () => 'راجع السنة واليوم والشهر.',
  },
  dateAhead: {
    what: (f) =>
      `«${isolate(f['name'])}»، ${isolate(f['part'])}: ${isolate(f['day'])} لم يأتِ بعد، والصف يقول إنه تم.`,
    fix: () => 'راجع التاريخ أو الحالة.',
  },
  campaignUnfit: {
    what: (f) =>
      `لا يقع شيء من ${isolate(f['amount'])} في «${isolate(f['name'])}» ضمن تواريخ «${isolate(f['campaign'])}»: من ${isolate(f['start'])} إلى ${isolate(f['end'])}.`,
    fix: () => 'اختر الحملة الصحيحة، أو غيّر تواريخها أو الأشهر.',
  },
  spendLineOdd: {
    what: (f) =>
      `يُدفع إلى «${isolate(f['name'])}» عادةً من «${isolate(f['other'])}»، و«${isolate(f['line'])}» لا يخطط لشيء حول ${isolate(f['month'])}.`,
    fix: () => 'اختر البند الصحيح.',
  },
  goalOdd: {
    what: (f) =>
      `«${isolate(f['name'])}» تخدم «${isolate(f['goal'])}»، أما مبادرتها «${isolate(f['initiative'])}» فتخدم «${isolate(f['other'])}».`,
    fix: () => 'راجع هدف الحملة ومبادرتها.',
  },
  channelOdd: {
    what: (f) =>
      `«${isolate(f['name'])}» على القناة «${isolate(f['channel'])}»، وحملته «${isolate(f['campaign'])}» على «${isolate(f['other'])}».`,
    fix: () => 'راجع قناة البند.',
  },
  otherCurrency: {
    what: (f) =>
      `أُدخلت القيمة ${isolate(f['value'])} بعملة ${isolate(f['sign'])}، والخطة بعملة ${isolate(f['currency'])}.`,
    fix: () => 'حوّل المبلغ وأدخله دون رمز.',
  },
  campaignsOverlap: {
    what: (f) =>
      `«${isolate(f['name'])}» و«${isolate(f['other'])}» تصلان إلى «${isolate(f['segment'])}» على القناة نفسها في الوقت نفسه.`,
    fix: () => 'غيّر موعد إحداهما، أو اقبل النتيجة مع ذكر السبب.',
  },
  monthsOff: {
    what: (f) =>
      `المبلغ ${isolate(f['amount'])} خارج أشهر الخطة، من ${isolate(f['from'])} إلى ${isolate(f['to'])}.`,
    fix: () => 'راجع الشهر الأول وعدد الأشهر.',
  },
};
