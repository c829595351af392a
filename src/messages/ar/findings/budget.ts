import type { budget as english } from '../../en/findings/budget';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const budget: Pick<Messages['findings'], keyof typeof english> = {
  budgetOff: {
    what: (f) =>
      `مجموع البنود ${isolate(f['lines'])} والميزانية الإجمالية ${isolate(f['total'])}: ${f['side']} بمقدار ${isolate(f['difference'])}.`,
    fix: () => 'عدّل البنود أو الميزانية الإجمالية في ورقة «البداية» حتى تتطابقا.',
  },
  budgetUpToOff: {
    what: (f) =>
      `مجموع الحدود القصوى للبنود ${isolate(f['lines'])} والحد الأقصى للميزانية ${isolate(f['total'])}: ${f['side']} بمقدار ${isolate(f['difference'])}.`,
    fix: () => 'عدّل الحدود القصوى للبنود أو الحد الأقصى للميزانية حتى يتطابقا.',
  },
  budgetNoTotal: {
    what: (f) => `مجموع بنود الميزانية ${isolate(f['lines'])}، لكن لا توجد ميزانية إجمالية تُقارن بها.`,
    fix: () => 'أدخل الميزانية الإجمالية في ورقة «البداية».',
  },
  lineNoCampaign: {
    what: (f) => `البند «${isolate(f['name'])}» مخصص له ${isolate(f['amount'])} دون ربطه بأي حملة.`,
    fix: () => 'اختر الحملة التي يموّلها البند.',
  },
  lineRangeTurned: {
    what: (f) =>
      `المخطط للبند «${isolate(f['name'])}» هو ${isolate(f['amount'])}، وهو أعلى من حدّه الأقصى ${isolate(f['upTo'])}.`,
    fix: () => 'اخفض مبالغ الأشهر أو ارفع الحد الأقصى.',
  },
  moneyNegative: {
    what: (f) => `المبلغ ${isolate(f['amount'])} سالب.`,
    fix: () => 'أدخل المبلغ المخطط بقيمة موجبة.',
  },
  moneyOutsidePlan: {
    what: (f) => `المبلغ ${isolate(f['amount'])} مخطط في ${isolate(f['month'])}، خارج أشهر الخطة.`,
    fix: () => 'انقل المبلغ إلى أحد أشهر الخطة، أو غيّر الشهر الأول أو عدد الأشهر.',
  },
  lineOverspent: {
    what: (f) =>
      `التُزم وصُرف ${isolate(f['spent'])} على البند «${isolate(f['name'])}»، أي بزيادة ${isolate(f['over'])} على المخطط ${isolate(f['planned'])}.`,
    fix: () => 'ارفع المخطط لهذا البند، أو أوقف الصرف عليه.',
  },
  spendOnNothing: {
    what: (f) => `التُزم أو صُرف ${isolate(f['spent'])} على البند «${isolate(f['name'])}»، ولا مبلغ مخطط له.`,
    fix: () => 'خطّط له مبلغًا، أو انقل المدفوعات إلى البند الصحيح.',
  },
  spendNoLine: {
    what: (f) => `مبلغ ${isolate(f['amount'])} إلى «${isolate(f['name'])}» ليس على أي بند في الميزانية.`,
    fix: () => 'اختر البند الذي ينتمي إليه.',
  },
  spendNegative: {
    what: (f) => `الدفعة إلى «${isolate(f['name'])}» قيمتها ${isolate(f['amount'])}.`,
    fix: () => 'صحّح الإشارة، أو اقبلها إن كانت إشعارًا دائنًا.',
  },
  spendTwice: {
    what: (f) =>
      `مبلغ ${isolate(f['amount'])} إلى «${isolate(f['name'])}» في ${isolate(f['month'])} مكرر هنا بعد الصف ${isolate(f['first'])}.`,
    fix: () => 'احذف أحدهما إن كانت الفاتورة نفسها، أو اقبل النتيجة.',
  },
  moneyOutsideCampaign: {
    what: (f) =>
      `يخطط البند «${isolate(f['name'])}» لمبلغ ${isolate(f['amount'])} في ${isolate(f['month'])}، وحملته «${isolate(f['campaign'])}» لا تعمل فيه.`,
    fix: () => 'انقل المال إلى أشهر الحملة، أو غيّر تواريخها.',
  },
  pastUnspent: {
    what: (f) =>
      `من ${isolate(f['planned'])} المخططة للأشهر الماضية على البند «${isolate(f['name'])}» لم يُلتزم بمبلغ ${isolate(f['unspent'])} ولم يُصرف.`,
    fix: () => 'انقله إلى شهر قادم، أو حرّره، أو سجّل ما صُرف.',
  },
  linesNoChannel: {
    what: (f) => `بند الميزانية «${isolate(f['name'])}» بلا قناة.`,
    fix: () => 'اختر قناة ليصح توزيع القنوات.',
  },
  linesNoCategory: {
    what: (f) => `بند الميزانية «${isolate(f['name'])}» بلا فئة.`,
    fix: () => 'اختر فئة من القائمة.',
  },
  linesNoOwner: {
    what: (f) => `بند الميزانية «${isolate(f['name'])}» بلا مسؤول.`,
    fix: () => 'اختر المسؤول أو اكتبه.',
  },
  paceSlow: {
    what: (f) =>
      `صُرف ${isolate(f['spent'])} من ${isolate(f['planned'])} المخططة للأشهر المنقضية: ${isolate(f['share'])}.`,
    fix: () => 'سجّل ما ينقص، أو حرّر المال الذي لن يلزم.',
  },
  paceFast: {
    what: (f) =>
      `صُرف ${isolate(f['spent'])} مقابل ${isolate(f['planned'])} مخططة للأشهر المنقضية: ${isolate(f['share'])}.`,
    fix: () => 'أبطئ الصرف، أو دبّر مال الأشهر القادمة.',
  },
  forecastOver: {
    what: (f) =>
      `سيُصرف في النهاية ${isolate(f['forecast'])}، أي بزيادة ${isolate(f['over'])} على الميزانية الإجمالية ${isolate(f['total'])}.`,
    fix: () => 'خفّض الأشهر القادمة، أو ارفع الإجمالي.',
  },
  channelShareOff: {
    what: (f) =>
      `تأخذ القناة «${isolate(f['name'])}» ${isolate(f['share'])} من مال القنوات، ووزنها وعائدها المتوقع يقترحان ${isolate(f['suggested'])}.`,
    fix: () => 'انقل المال، أو غيّر الوزن أو العائد المتوقع.',
  },
  channelAlone: {
    what: (f) => `تأخذ القناة «${isolate(f['name'])}» ${isolate(f['share'])} من مال القنوات.`,
    fix: () => 'وزّع المال، أو اقبل النتيجة مع ذكر السبب.',
  },
  shareTypedWhole: {
    what: (f) => `القيمة ${isolate(f['value'])} تعني هنا ${isolate(f['share'])}، أي أكثر من الكل.`,
    fix: () => 'اكتب نسبة مئوية، مثل 15%.',
  },
  breakEvenMissed: {
    what: (f) =>
      `لاسترداد المال المخطط يلزم عدد عملاء قدره ${isolate(f['needed'])} (يجلب كلٌّ منهم ${isolate(f['each'])} بهامش ${isolate(f['margin'])})، والحملات تتوقع ${isolate(f['expected'])}.`,
    fix: () => 'خفّض الميزانية، أو خطّط لعملاء أكثر أو لإيراد أكبر من كلٍّ منهم.',
  },
  leadCostBold: {
    what: (f) =>
      `تخطط الحملة «${isolate(f['name'])}» لعملاء محتملين بكلفة ${isolate(f['each'])}، وقد كلّف الواحد حتى الآن ${isolate(f['last'])}.`,
    fix: () => 'خفّض العدد المتوقع، أو ارفع المال، أو اقبل النتيجة مع ذكر السبب.',
  },
};
