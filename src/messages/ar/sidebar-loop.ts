import type { SidebarMessages } from '../messages';
import { noneOrSome } from '../plural';
import { counted } from './count';
import { isolate } from './isolate';

const changeCount = (count: number): string =>
  counted(count, {
    zero: 'لا تغييرات',
    one: 'تغيير واحد',
    two: 'تغييران',
    few: 'تغييرات',
    many: 'تغييرًا',
    other: 'تغيير',
  });

const decisionCount = (count: number): string =>
  counted(count, {
    zero: 'لا قرارات',
    one: 'قرار واحد',
    two: 'قراران',
    few: 'قرارات',
    many: 'قرارًا',
    other: 'قرار',
  });

export const loop: SidebarMessages['sidebar']['loop'] = {
  title: 'الاعتماد والمراجعة',
  approve: {
    title: 'اعتماد الخطة',
    intro:
      'تُحفظ الخطة كما هي الآن: التواريخ والمبالغ والقيم المستهدفة والأهداف. وبعدها يمكنك أن ترى ما تغيّر منذ ذلك الحين.',
    by: 'من يعتمدها',
    noName: 'يُرجى كتابة اسم.',
    approved: (day, by) => `اعتمدها ${isolate(by)} في ${isolate(day)}.`,
    replaces: 'الاعتماد من جديد يحل محل المحفوظ. ويبقى تاريخه واسم من اعتمده في القائمة.',
    earlier: 'اعتمادات سابقة',
    approve: 'اعتماد',
    again: 'اعتماد من جديد',
    approving: 'جارٍ حفظ الخطة المعتمدة',
    done: 'اعتُمدت الخطة وحُفظت كما هي الآن.',
  },
  changes: {
    title: 'ما الذي تغيّر منذ ذلك الحين',
    comparing: 'جارٍ المقارنة بالخطة المعتمدة',
    never: 'لا توجد بعد خطة معتمدة محفوظة في جدول البيانات هذا، فلا شيء للمقارنة به.',
    none: 'لم يتغيّر شيء منذ ذلك الحين.',
    count: changeCount,
    money: (before, now, difference) =>
      `المبلغ المخطط: كان ${isolate(before)}، وهو الآن ${isolate(now)} (${isolate(difference)}).`,
    sameMoney: (amount) => `المبلغ المخطط: ${isolate(amount)}، كما كان.`,
    added: 'صف جديد',
    gone: 'صف أُزيل',
    blank: 'فارغ',
    fromTo: (column, before, now) => `${isolate(column)}: من ${isolate(before)} إلى ${isolate(now)}`,
    more: (changes) => `و${changeCount(changes)} أخرى`,
  },
  review: {
    title: 'بدء مراجعة',
    looking: 'جارٍ قراءة الخطة',
    open: 'قرارات لم تُنفَّذ',
    noneOpen: 'لا توجد قرارات لم تُنفَّذ.',
    late: 'متأخر',
    which: 'أي مراجعة',
    intro: 'تُكتب أرقام اليوم في ورقة المراجعات، ثم تدوّن ما تعلّمتموه.',
    start: 'بدء المراجعة',
    starting: 'جارٍ كتابة أرقام اليوم',
    figures: 'أرقام اليوم',
    byHand: 'يمكنك أيضًا كتابة كل هذا في ورقة المراجعات مباشرة.',
    worked: 'ما نجح',
    failed: 'ما لم ينجح',
    why: 'السبب',
    customersSaid: 'ما قاله العملاء',
    teamSaid: 'ما قاله الفريق',
    decisionNumber: (number) => `القرار ${number}`,
    decision: 'ماذا نفعل',
    changes: 'مجال التغيير',
    subject: 'أي صف',
    owner: 'من يتابع التنفيذ',
    due: 'الموعد النهائي',
    unset: 'يُرجى الاختيار',
    noDecision: 'يُرجى اختيار ما سنفعله، أو إزالة هذا القرار.',
    add: 'إضافة قرار',
    drop: 'إزالة',
    write: 'تدوين المراجعة',
    writing: 'جارٍ تدوين المراجعة',
    kept: 'يبقى ما تكتبه هنا حتى يُدوَّن، حتى إن رجعت.',
    done: (decisions) =>
      noneOrSome(decisions, 'دُوّنت المراجعة.', `دُوّنت المراجعة، ومعها ${decisionCount(decisions)}.`),
  },
};
