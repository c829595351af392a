import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
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
  lineOverspent: {
    what: (f) =>
      `التُزم وصُرف ${isolate(f['spent'])} على البند «${isolate(f['name'])}»، أي بزيادة ${isolate(f['over'])} على المخطط ${isolate(f['planned'])}.`,
    mend: () => 'ارفع المخطط لهذا البند، أو أوقف الصرف عليه.',
  },
  spendOnNothing: {
    what: (f) => `التُزم أو صُرف ${isolate(f['spent'])} على البند «${isolate(f['name'])}»، ولا مبلغ مخطط له.`,
    mend: () => 'خطّط له مبلغًا، أو انقل المدفوعات إلى البند الصحيح.',
  },
  spendNoLine: {
    what: (f) => `مبلغ ${isolate(f['amount'])} إلى «${isolate(f['name'])}» ليس على أي بند في الميزانية.`,
    mend: () => 'اختر البند الذي ينتمي إليه.',
  },
  spendNegative: {
    what: (f) => `الدفعة إلى «${isolate(f['name'])}» قيمتها ${isolate(f['amount'])}.`,
    mend: () => 'صحّح الإشارة، أو اقبلها إن كانت إشعارًا دائنًا.',
  },
  spendTwice: {
    what: (f) =>
      `مبلغ ${isolate(f['amount'])} إلى «${isolate(f['name'])}» في ${isolate(f['month'])} مكرر هنا بعد الصف ${isolate(f['first'])}.`,
    mend: () => 'احذف أحدهما إن كانت الفاتورة نفسها، أو اقبل النتيجة.',
  },
  moneyOutsideCampaign: {
    what: (f) =>
      `يخطط البند «${isolate(f['name'])}» لمبلغ ${isolate(f['amount'])} في ${isolate(f['month'])}، وحملته «${isolate(f['campaign'])}» لا تعمل فيه.`,
    mend: () => 'انقل المال إلى أشهر الحملة، أو غيّر تواريخها.',
  },
  pastUnspent: {
    what: (f) =>
      `من ${isolate(f['planned'])} المخططة للأشهر الماضية على البند «${isolate(f['name'])}» لم يُلتزم بمبلغ ${isolate(f['unspent'])} ولم يُصرف.`,
    mend: () => 'انقله إلى شهر قادم، أو حرّره، أو سجّل ما صُرف.',
  },
  linesNoChannel: {
    what: (f) => `بنود بلا قناة: ${isolate(f['count'])}، بمبلغ ${isolate(f['amount'])}.`,
    mend: () => 'اختر قناة كل بند.',
  },
  linesNoCategory: {
    what: (f) => `بنود بلا فئة: ${isolate(f['count'])}، بمبلغ ${isolate(f['amount'])}.`,
    mend: () => 'اختر فئة كل بند.',
  },
  linesNoOwner: {
    what: (f) => `بنود بلا مسؤول: ${isolate(f['count'])}، بمبلغ ${isolate(f['amount'])}.`,
    mend: () => 'اختر مسؤول كل بند.',
  },
  paceSlow: {
    what: (f) =>
      `صُرف ${isolate(f['spent'])} من ${isolate(f['planned'])} المخططة للأشهر المنقضية: ${isolate(f['share'])}.`,
    mend: () => 'سجّل ما ينقص، أو حرّر المال الذي لن يلزم.',
  },
  paceFast: {
    what: (f) =>
      `صُرف ${isolate(f['spent'])} مقابل ${isolate(f['planned'])} مخططة للأشهر المنقضية: ${isolate(f['share'])}.`,
    mend: () => 'أبطئ الصرف، أو دبّر مال الأشهر القادمة.',
  },
  forecastOver: {
    what: (f) =>
      `سيُصرف في النهاية ${isolate(f['forecast'])}، أي بزيادة ${isolate(f['over'])} على الميزانية الإجمالية ${isolate(f['total'])}.`,
    mend: () => 'خفّض الأشهر القادمة، أو ارفع الإجمالي.',
  },
  channelShareOff: {
    what: (f) =>
      `تأخذ القناة «${isolate(f['name'])}» ${isolate(f['share'])} من مال القنوات، ووزنها وعائدها المتوقع يقترحان ${isolate(f['suggested'])}.`,
    mend: () => 'انقل المال، أو غيّر الوزن أو العائد المتوقع.',
  },
  channelAlone: {
    what: (f) => `تأخذ القناة «${isolate(f['name'])}» ${isolate(f['share'])} من مال القنوات.`,
    mend: () => 'وزّع المال، أو اقبل النتيجة مع ذكر السبب.',
  },
  shareTypedWhole: {
    what: (f) => `القيمة ${isolate(f['value'])} تعني هنا ${isolate(f['share'])}، أي أكثر من الكل.`,
    mend: () => 'اكتب نسبة مئوية، مثل 15%.',
  },
  breakEvenMissed: {
    what: (f) =>
      `لاسترداد المال المخطط يلزم عدد عملاء قدره ${isolate(f['needed'])} (يجلب كلٌّ منهم ${isolate(f['each'])} بهامش ${isolate(f['margin'])})، والحملات تتوقع ${isolate(f['expected'])}.`,
    mend: () => 'خفّض الميزانية، أو خطّط لعملاء أكثر أو لإيراد أكبر من كلٍّ منهم.',
  },
  leadCostBold: {
    what: (f) =>
      `تخطط الحملة «${isolate(f['name'])}» لعملاء محتملين بكلفة ${isolate(f['each'])}، وقد كلّف الواحد حتى الآن ${isolate(f['last'])}.`,
    mend: () => 'خفّض العدد المتوقع، أو ارفع المال، أو اقبل النتيجة مع ذكر السبب.',
  },
};
