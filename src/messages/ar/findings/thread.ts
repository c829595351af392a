import type { thread as english } from '../../en/findings/thread';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const thread: Pick<Messages['findings'], keyof typeof english> = {
  goalNoCampaign: {
    what: (f) => `لا توجد حملة تخدم الهدف «${isolate(f['name'])}».`,
    fix: () => 'اربط به حملة، أو احذف الهدف.',
  },
  campaignNoGoal: {
    what: (f) => `الحملة «${isolate(f['name'])}» لا تخدم أي هدف.`,
    fix: () => 'اختر الهدف الذي تخدمه.',
  },
  goalNoInitiative: {
    what: (f) => `لا مبادرة تعمل على الهدف «${isolate(f['name'])}».`,
    fix: () => 'اربط به مبادرة، أو أضف مبادرة تخدمه.',
  },
  goalNoKpi: {
    what: (f) => `لا مؤشر أداء يتابع الهدف «${isolate(f['name'])}».`,
    fix: () => 'أضف صفًا في ورقة مؤشرات الأداء واربطه بهذا الهدف.',
  },
  goalNoMoney: {
    what: (f) => `تعمل حملات على الهدف «${isolate(f['name'])}»، لكن لا مال مخطط لأيّ منها.`,
    fix: () => 'خطّط بندًا في الميزانية لإحداها، أو اقبل النتيجة مع ذكر السبب.',
  },
  initiativeNoGoal: {
    what: (f) => `المبادرة «${isolate(f['name'])}» لا تخدم أي هدف.`,
    fix: () => 'اختر الهدف الذي تخدمه.',
  },
  initiativeNoCampaign: {
    what: (f) => `لا حملة تنفّذ المبادرة «${isolate(f['name'])}».`,
    fix: () => 'اربط بها حملة، أو تخلَّ عن المبادرة.',
  },
  campaignNoInitiative: {
    what: (f) => `الحملة «${isolate(f['name'])}» لا تتبع أي مبادرة.`,
    fix: () => 'اختر المبادرة التي تنفّذها.',
  },
  campaignNoDates: {
    what: (f) => `ينقص الحملة «${isolate(f['name'])}» يومها الأول أو الأخير.`,
    fix: () => 'اكتب التاريخين.',
  },
  campaignNoOwner: {
    what: (f) => `لا أحد مسؤول عن الحملة «${isolate(f['name'])}».`,
    fix: () => 'اختر المسؤول عنها أو اكتب اسمه.',
  },
  campaignNoChannel: {
    what: (f) => `الحملة «${isolate(f['name'])}» بلا قناة.`,
    fix: () => 'اختر قناتها الرئيسية.',
  },
  campaignNoMoney: {
    what: (f) => `لا بند في الميزانية يموّل الحملة «${isolate(f['name'])}».`,
    fix: () => 'اربط بها بندًا، أو اقبل النتيجة مع ذكر السبب.',
  },
  moneyOnNoGoal: {
    what: (f) => `مبلغ ${isolate(f['amount'])}، أي ${isolate(f['share'])} من المال المخطط، لا يخدم أي هدف.`,
    fix: () => 'اربط هذه البنود بحملات، والحملات بأهداف.',
  },
  segmentUnused: {
    what: (f) => `الشريحة «${isolate(f['name'])}» مستهدفة، لكن لا حملة تخاطبها.`,
    fix: () => 'اربط بها حملة، أو اجعلها غير مستهدفة.',
  },
  segmentOffTarget: {
    what: (f) => `«${isolate(f['name'])}» تخاطب «${isolate(f['segment'])}»، وهي شريحة غير مستهدفة.`,
    fix: () => 'اختر شريحة مستهدفة، أو استهدف هذه الشريحة.',
  },
  personaUnused: {
    what: (f) => `لا شيء معدّ للشخصية «${isolate(f['name'])}».`,
    fix: () => 'اربط بها حملة أو محتوى.',
  },
  channelUnused: {
    what: (f) => `القناة «${isolate(f['name'])}» بلا حملات ولا محتوى ولا مال.`,
    fix: () => 'استخدمها، أو أخرجها من المزيج.',
  },
  stageUnused: {
    what: (f) => `لا محتوى يساعد المشترين في المرحلة «${isolate(f['name'])}».`,
    fix: () => 'اربط بها محتوى.',
  },
  swotUnanswered: {
    what: (f) => `لا مبادرة تستجيب للبند «${isolate(f['name'])}»، وهو بند ثقيل الوزن في تحليل SWOT.`,
    fix: () => 'اختر المبادرة التي تستجيب له، أو خفّض وزنه.',
  },
  competitorUnanswered: {
    what: (f) => `لا مبادرة تردّ على المنافس «${isolate(f['name'])}».`,
    fix: () => 'اختر المبادرة التي تردّ عليه، أو خفّض درجة التهديد.',
  },
  personNoWork: {
    what: (f) => `«${isolate(f['name'])}» بلا مسؤولية وبلا مهام.`,
    fix: () => 'أسند إليه دورًا، أو أخرجه من القائمة.',
  },
  strategyToRevisit: {
    what: (f) =>
      `قررت مراجعة ${isolate(f['day'])} «${isolate(f['decision'])}» بشأن الاستراتيجية. ينبغي إعادة النظر في «${isolate(f['name'])}».`,
    fix: () => 'راجع الاستراتيجية، ثم سجّل أن القرار نُفّذ.',
  },
};
