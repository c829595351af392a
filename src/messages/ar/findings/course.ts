import type { course as english } from '../../en/findings/course';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const course: Pick<Messages['findings'], keyof typeof english> = {
  personaElsewhere: {
    what: (f) =>
      `«${isolate(f['name'])}» موجّهة إلى «${isolate(f['segment'])}»، وشخصيتها «${isolate(f['persona'])}» من شريحة «${isolate(f['other'])}».`,
    fix: () => 'اختر شخصية من الشريحة، أو غيّر الشريحة.',
  },
  segmentChannelUnused: {
    what: (f) => `تُخاطَب «${isolate(f['name'])}» عبر «${isolate(f['channel'])}»، ولا حملة لها هناك.`,
    fix: () => 'استخدم القناة في حملة لها، أو اختر غيرها.',
  },
  campaignNoTask: {
    what: (f) => `الحملة «${isolate(f['name'])}» بلا مهام.`,
    fix: () => 'أضف مهامها، أو اقبل النتيجة مع ذكر السبب.',
  },
  kpiOtherMetric: {
    what: (f) =>
      `المؤشر «${isolate(f['name'])}» يتابع الهدف «${isolate(f['goal'])}» الذي يُقاس بـ«${isolate(f['metric'])}».`,
    fix: () => 'تابع مقياس الهدف نفسه، أو غيّره في الهدف.',
  },
  decisionLost: {
    what: (f) => `القرار يخص ${isolate(f['subject'])}، ولا وجود له في ورقة «${isolate(f['table'])}».`,
    fix: () => 'اكتب معرّف صف موجود.',
  },
  keeperViews: {
    what: (f) => `«${isolate(f['name'])}» مسؤول عن بنود في الميزانية وصلاحيته «${isolate(f['access'])}».`,
    fix: () => 'امنحه صلاحية التعديل، أو غيّر مسؤول البنود.',
  },
  campaignPastGoal: {
    what: (f) =>
      `تنتهي «${isolate(f['name'])}» في ${isolate(f['end'])} بعد موعد هدفها «${isolate(f['goal'])}» في ${isolate(f['due'])}.`,
    fix: () => 'قدّم نهايتها، أو اربطها بهدف لاحق.',
  },
  parentOver: {
    what: (f) =>
      `حالة «${isolate(f['name'])}» ما زالت «${isolate(f['status'])}»، وحالة «${isolate(f['above'])}» هي «${isolate(f['over'])}».`,
    fix: () => 'أوقفها أيضًا، أو استأنف الأخرى.',
  },
  contentOutside: {
    what: (f) =>
      `يُنشر «${isolate(f['name'])}» في ${isolate(f['day'])}، خارج «${isolate(f['campaign'])}» (من ${isolate(f['start'])} إلى ${isolate(f['end'])}).`,
    fix: () => 'انقله إلى داخل الحملة، أو اربطه بغيرها.',
  },
  postsShort: {
    what: (f) =>
      `عدد المنشورات الموعودة في «${isolate(f['name'])}» من ${isolate(f['from'])} إلى ${isolate(f['to'])}: ${isolate(f['promised'])}، والمخطط: ${isolate(f['planned'])}.`,
    fix: () => 'خطّط محتوى أكثر، أو قلّل الوعد.',
  },
  reviewEmpty: {
    what: (f) => `مراجعة ${isolate(f['day'])} فارغة.`,
    fix: () => 'دوّن ما خلصت إليه، أو احذف الصف.',
  },
  stopStillRuns: {
    what: (f) => `قررت مراجعة إيقاف «${isolate(f['subject'])}»، والحالة ما زالت «${isolate(f['status'])}».`,
    fix: () => 'نفّذ الإيقاف، أو غيّر القرار.',
  },
  kpiStale: {
    what: (f) =>
      `يُتابَع «${isolate(f['name'])}» بدورية «${isolate(f['rhythm'])}»، وآخر رقم له في ${isolate(f['month'])}.`,
    fix: () => 'أدخل أرقامًا أحدث، أو غيّر الدورية.',
  },
  revenueApart: {
    what: (f) =>
      `إيرادات الحملات المسجلة ${isolate(f['claimed'])}، و«${isolate(f['measure'])}» يقول ${isolate(f['measured'])}.`,
    fix: () => 'راجع الرقمين وما يحسبه كل منهما.',
  },
};
