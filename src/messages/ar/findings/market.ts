import type { market as english } from '../../en/findings/market';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const market: Pick<Messages['findings'], keyof typeof english> = {
  ownShareDiffers: {
    what: (f) =>
      `الحصة السوقية المكتوبة ${isolate(f['typed'])}، والمبيعات والسوق المتاحة تعطي ${isolate(f['share'])}.`,
    fix: () => 'صحّح الحصة، أو الأرقام التي تُحسب منها.',
  },
  growthOdd: {
    what: (f) => `يُذكر أن السوق تتغير بنسبة ${isolate(f['share'])} في السنة.`,
    fix: () => 'راجع الرقم ومصدره.',
  },
  sharesAboveWhole: {
    what: (f) => `${isolate(f['name'])}: مجموع «${isolate(f['column'])}» هو ${isolate(f['share'])}.`,
    fix: () => 'صحّح الحصص، فمجموعها لا يتجاوز 100%.',
  },
  kindMissing: {
    what: (f) => `${isolate(f['table'])}: لا صف من هذا النوع: ${isolate(f['kinds'])}.`,
    fix: () => 'أضف صفًا، أو اقبل النتيجة مع ذكر السبب.',
  },
  soldNowhere: {
    what: (f) =>
      `في مرحلة «${isolate(f['name'])}» يكون الشراء عبر «${isolate(f['channel'])}»، وهي قناة لا تبيع.`,
    fix: () => 'اختر قناة تبيع، أو اجعل هذه القناة تبيع.',
  },
};
