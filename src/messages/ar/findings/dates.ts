import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) =>
      `تاريخ نهاية «${isolate(f['name'])}» هو ${isolate(f['end'])}، أي قبل تاريخ البداية ${isolate(f['start'])}.`,
    fix: () => 'بدّل بين التاريخين أو صحّحهما.',
  },
  campaignOutsidePlan: {
    what: (f) =>
      `تمتد الحملة «${isolate(f['name'])}» من ${isolate(f['start'])} إلى ${isolate(f['end'])}، خارج الخطة (من ${isolate(f['from'])} إلى ${isolate(f['to'])}).`,
    fix: () => 'غيّر تواريخها، أو مدة الخطة.',
  },
  campaignLate: {
    what: (f) =>
      `حالة الحملة «${isolate(f['name'])}» هي «${isolate(f['status'])}»، وكان موعدها ${isolate(f['day'])}.`,
    fix: () => 'حدّث حالتها، أو غيّر تواريخها.',
  },
  taskAfterCampaign: {
    what: (f) =>
      `موعد «${isolate(f['name'])}» هو ${isolate(f['due'])}، بعد انتهاء حملتها في ${isolate(f['end'])}.`,
    fix: () => 'قدّم الموعد، أو مدّد الحملة.',
  },
  taskLate: {
    what: (f) => `كان موعد «${isolate(f['name'])}» هو ${isolate(f['due'])}، ولم تُنجز بعد.`,
    fix: () => 'اجعل حالتها «منجزة»، أو حدّد موعدًا جديدًا.',
  },
  taskNoOne: {
    what: (f) => `لا أحد ينفّذ «${isolate(f['name'])}».`,
    fix: () => 'اختر من ينفّذها.',
  },
  personOverloaded: {
    what: (f) =>
      `على «${isolate(f['name'])}» مهام تستغرق ${isolate(f['needed'])} ساعة من ${isolate(f['from'])} إلى ${isolate(f['to'])}، والمتاح ${isolate(f['has'])} ساعة.`,
    fix: () => 'غيّر موعدًا، أو أسند مهمة إلى شخص آخر، أو وفّر ساعات أكثر.',
  },
  contentNoOwner: {
    what: (f) => `موعد نشر «${isolate(f['name'])}» هو ${isolate(f['day'])}، ولا أحد يعدّه.`,
    fix: () => 'اختر المسؤول عنه.',
  },
  contentLate: {
    what: (f) => `كان موعد نشر «${isolate(f['name'])}» هو ${isolate(f['day'])}.`,
    fix: () => 'اجعل حالته «منجز»، أو حدّد موعدًا جديدًا.',
  },
  contentClash: {
    what: (f) =>
      `يُنشر «${isolate(f['name'])}» و«${isolate(f['other'])}» معًا على ${isolate(f['channel'])} في ${isolate(f['day'])}.`,
    fix: () => 'انقل أحدهما، أو اقبل النتيجة.',
  },
  contentGap: {
    what: (f) =>
      `لا يُنشر شيء من ${isolate(f['from'])} إلى ${isolate(f['to'])}، وعدد الأسابيع ${isolate(f['weeks'])}.`,
    fix: () => 'خطّط لشيء بينهما، أو اقبل النتيجة مع ذكر السبب.',
  },
  reviewOverdue: {
    what: (f) => `كان موعد المراجعة التالية (${isolate(f['rhythm'])}) هو ${isolate(f['due'])}.`,
    fix: () => 'أجرِها ودوّنها في المراجعات، أو غيّر الوتيرة.',
  },
  decisionOpen: {
    what: (f) => `كان موعد تنفيذ القرار «${isolate(f['decision'])}» هو ${isolate(f['due'])}، ولم يُنفّذ.`,
    fix: () => 'نفّذه، أو حدّد موعدًا جديدًا.',
  },
  reviewsAhead: {
    what: (f) =>
      `المراجعات مقررة (${isolate(f['rhythm'])})، لكن لا مراجعة مدرجة ابتداءً من ${isolate(f['due'])}.`,
    fix: () => 'أدرج مواعيدها، أو غيّر الوتيرة.',
  },
};
