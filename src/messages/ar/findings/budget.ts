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
};
