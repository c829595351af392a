import type { strategy as english } from '../../en/findings/strategy';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const strategy: Pick<Messages['findings'], keyof typeof english> = {
  strategyMissing: {
    what: (f) => `الخطة قيد التنفيذ واستراتيجيتها ناقصة: ${isolate(f['parts'])}.`,
    fix: () => 'اكتب هذه أولًا: لأي غاية، ولمن، وبأي مبادرة.',
  },
  strategyBlank: {
    what: (f) => `أسئلة بلا إجابة في الاستراتيجية تحت «${isolate(f['heading'])}»: ${isolate(f['columns'])}.`,
    fix: () => 'أجب عنها، أو اقبل النتيجة مع ذكر السبب.',
  },
  notCarried: {
    what: (f) =>
      `تجيب الاستراتيجية عن «${isolate(f['answer'])}»، ولا صف في «${isolate(f['table'])}» يأخذ به: ${isolate(f['column'])}.`,
    fix: () => 'أدخله في الصف الذي ينفّذه.',
  },
  summariesAlike: {
    what: (f) => `«${isolate(f['one'])}» و«${isolate(f['other'])}» فيهما النص نفسه.`,
    fix: () => 'اكتب هنا كيف ومتى وبكم، وفي الأعلى لماذا وماذا.',
  },
  planOutsideStrategy: {
    what: (f) =>
      `تمتد الخطة من ${isolate(f['begins'])} إلى ${isolate(f['ends'])}، وفي الاستراتيجية «${isolate(f['column'])}»: ${isolate(f['day'])}.`,
    fix: () => 'غيّر مدة إحداهما.',
  },
  objectiveNoGoal: {
    what: (f) => `لا هدف تسويقي يخدم هدف العمل «${isolate(f['name'])}».`,
    fix: () => 'اربط به هدفًا، أو احذفه من القائمة.',
  },
  servesBelow: {
    what: (f) => `«${isolate(f['name'])}» مربوط بالهدف «${isolate(f['other'])}» الذي ليس أعلى منه.`,
    fix: () => 'اختر هدفًا من مستوى أعلى، أو اترك الخلية فارغة.',
  },
  goalsAllShort: {
    what: (f) => `كل الأهداف «${isolate(f['horizon'])}»، ولا هدف ينظر إلى أبعد.`,
    fix: (f) => `أضف هدفًا، أو اجعل «${isolate(f['other'])}» الهدف الذي يقود إليه.`,
  },
  prioritiesAlike: {
    what: (f) =>
      `${isolate(f['table'])}: الأولوية ${isolate(f['priority'])} للجميع (العدد: ${isolate(f['count'])}).`,
    fix: () => 'حدّد ما يأتي أولًا واخفض أولوية غيره.',
  },
  priorityAgainstMoney: {
    what: (f) =>
      `تحصل «${isolate(f['name'])}» (الأولوية ${isolate(f['priority'])}) على ${isolate(f['amount'])}، و«${isolate(f['other'])}» (الأولوية ${isolate(f['otherPriority'])}) على ${isolate(f['otherAmount'])}.`,
    fix: () => 'انقل بعض المال، أو غيّر إحدى الأولويتين.',
  },
};
