import type { SidebarMessages } from '../messages';
import { noneOrSome, oneOrMore } from '../plural';
import { counted } from './count';
import { isolate } from './isolate';

/** As the second part of a genitive or the object of a verb. */
const sheets = (count: number): string =>
  counted(count, {
    zero: 'أي ورقة',
    one: 'ورقة واحدة',
    two: 'ورقتين',
    few: 'أوراق',
    many: 'ورقةً',
    other: 'ورقة',
  });

const blankRows = (count: number): string =>
  counted(count, {
    zero: 'أي صف فارغ',
    one: 'صف فارغ واحد',
    two: 'صفين فارغين',
    few: 'صفوف فارغة',
    many: 'صفًا فارغًا',
    other: 'صف فارغ',
  });

const faults = (count: number): string =>
  counted(count, {
    zero: 'أي عطل',
    one: 'عطل واحد',
    two: 'عطلين',
    few: 'أعطال',
    many: 'عطلًا',
    other: 'عطل',
  });

export const acts: SidebarMessages['sidebar']['acts'] = {
  title: 'المصنف',
  back: 'رجوع',
  cancel: 'إلغاء',
  keepOpen: 'يُرجى إبقاء هذا الشريط الجانبي مفتوحًا حتى تكتمل العملية.',
  tabs: {
    title: 'إضافة أوراق أو إخراجها',
    intro: 'حدِّد الأوراق التي تريدها في هذا المصنف. الورقة التي تُخرجها تُخفى، ويبقى كل ما فيها محفوظًا.',
    groups: { strategy: 'الاستراتيجية', plan: 'الخطة', measure: 'القياس' },
    filled: (rows) =>
      counted(rows, {
        zero: 'لا صفوف مملوءة',
        one: 'صف واحد مملوء',
        two: 'صفان مملوءان',
        few: 'صفوف مملوءة',
        many: 'صفًا مملوءًا',
        other: 'صف مملوء',
      }),
    aside: 'أُخرجت، وكل ما فيها محفوظ',
    apply: 'تطبيق',
    ask: (count) => oneOrMore(count, 'إخراج هذه الورقة؟', `إخراج ${sheets(count)}؟`),
    kept: 'لا يُحذف شيء: ما تُخرجه يُخفى ويُحفظ، ويمكنك إعادته من هنا في أي وقت.',
    takeOut: 'إخراج',
    changing: 'جارٍ تغيير الأوراق',
    added: (titles) => `أُضيف: ${titles}.`,
    takenOut: (titles) => `أُخرج مع حفظ محتواه: ${titles}.`,
    bringBack: 'إعادة ما أُخرج',
  },
  rows: {
    open: (title) => `إضافة صفوف إلى ${isolate(title)}`,
    count: 'عدد الصفوف الفارغة المضافة',
    notCount: 'عدد صحيح من 1 إلى 500.',
    add: 'إضافة صفوف',
    adding: 'جارٍ إضافة الصفوف',
    added: (count, title) => `تمت إضافة ${blankRows(count)} إلى ${isolate(title)}.`,
  },
  kpis: {
    title: 'تعبئة صيغ مؤشرات الأداء',
    intro:
      'تُضاف إلى البيانات الشهرية المقاييس التي تحتاجها المؤشرات، وإلى المؤشرات ما تذكره الأهداف، كل منها مرة واحدة؛ ثم تُعبأ الصيغ كلها. أما الصيغ التي كُتب فوقها يدويًا فتبقى كما هي حتى توافق.',
    fill: 'تعبئة',
    fillAgain: 'التعبئة من جديد',
    filling: 'جارٍ تعبئة الصيغ',
    typedOver: 'كُتب فوقه يدويًا',
    putBack: (count) => noneOrSome(count, 'إعادة الصيغ', `إعادة الصيغ (${count})`),
    puttingBack: 'جارٍ إعادة الصيغ',
  },
  repair: {
    title: 'البحث عن الأعطال وإصلاحها',
    intro: 'يبحث عمّا تعطّل في الأوراق. لا يتغير شيء قبل أن تراه وتحدّده.',
    look: 'البحث عن الأعطال',
    lookAgain: 'البحث من جديد',
    looking: 'جارٍ البحث عن الأعطال',
    none: 'لم يُعثر على أي عطل.',
    found: (count) => `عُثر على ${faults(count)}`,
    kinds: {
      tabMissing: 'أوراق مفقودة',
      keysLost: 'أوراق فقدت مفاتيحها المخفية',
      idTwice: 'معرّفات مكررة',
      linkLost: 'روابط لا تؤدي إلى شيء',
      cellUnreadable: 'خلايا لا يمكن قراءتها',
      cellError: 'خلايا تعرض خطأ',
      tabDuplicated: 'نسخ من الأوراق',
    },
    all: (count) => `الكل (${count})`,
    more: (count) =>
      counted(count, {
        zero: 'لا أعطال أخرى',
        one: 'عطل آخر',
        two: 'عطلان آخران',
        few: 'أعطال أخرى',
        many: 'عطلًا آخر',
        other: 'عطل آخر',
      }),
    byHand: 'هذا لا يصلحه سواك.',
    copies: 'تُحفظ نسخ من الأوراق أولًا، فيمكن التراجع عن الإصلاح.',
    repair: (count) => noneOrSome(count, 'إصلاح', `إصلاح ${faults(count)}`),
    repairing: 'جارٍ الإصلاح',
    done: (count) => noneOrSome(count, 'لم يُصلح أي عطل.', `تم إصلاح ${faults(count)}.`),
    gone: (count) =>
      `${counted(count, {
        zero: 'لا أعطال زالت',
        one: 'عطل واحد كان قد زال',
        two: 'عطلان كانا قد زالا',
        few: 'أعطال كانت قد زالت',
        many: 'عطلًا كانت قد زالت',
        other: 'عطل كانت قد زالت',
      })} من قبل.`,
  },
  language: {
    title: 'تغيير اللغة',
    intro: 'تتغير العناوين ورؤوس الأعمدة والملاحظات والخيارات والتنسيقات. أما ما كُتب فيبقى كما هو.',
    copies: 'تُحفظ نسخ من الأوراق أولًا، فيمكن التراجع عن التغيير.',
    current: 'الحالية',
    change: 'تغيير اللغة',
    changing: 'جارٍ تغيير اللغة',
    changed: 'الأوراق الآن بالعربية.',
  },
  undo: {
    kept: {
      repair: (day, tabs) => `قبل آخر إصلاح (${isolate(day)}) حُفظت نسخ من ${sheets(tabs)}.`,
      fix: (day, tabs) => `قبل آخر تصحيح (${isolate(day)}) حُفظت نسخ من ${sheets(tabs)}.`,
      language: (day, tabs) => `قبل آخر تغيير للغة (${isolate(day)}) حُفظت نسخ من ${sheets(tabs)}.`,
      import: (day, tabs) => `قبل آخر استيراد (${isolate(day)}) حُفظت نسخ من ${sheets(tabs)}.`,
      undo: (day, tabs) => `قبل آخر تراجع (${isolate(day)}) حُفظت نسخ من ${sheets(tabs)}.`,
    },
    undo: 'تراجع',
    ask: {
      repair: 'التراجع عن آخر إصلاح؟',
      fix: 'التراجع عن آخر تصحيح؟',
      language: 'التراجع عن آخر تغيير للغة؟',
      import: 'التراجع عن آخر استيراد؟',
      undo: 'إلغاء آخر تراجع؟',
    },
    goesBack: (day) => `يعود ما يلي إلى ما كان عليه حينها (${isolate(day)}):`,
    again: 'ويعود معه ما كُتب فيه منذ ذلك الحين. تُحفظ نسخ أولًا، فيمكن التراجع عن هذا أيضًا.',
    undoing: 'جارٍ إعادة الأوراق',
    undone: 'عادت الأوراق إلى ما كانت عليه.',
    drop: 'حذف النسخ',
    askDrop: 'حذف النسخ؟',
    dropped: 'حُذفت النسخ.',
    dropping: 'جارٍ حذف النسخ',
    lost: {
      repair: 'تبقى أوراقك كما هي، لكن لن يمكن بعدها التراجع عن آخر إصلاح.',
      fix: 'تبقى أوراقك كما هي، لكن لن يمكن بعدها التراجع عن آخر تصحيح.',
      language: 'تبقى أوراقك كما هي، لكن لن يمكن بعدها التراجع عن آخر تغيير للغة.',
      import: 'تبقى أوراقك كما هي، لكن لن يمكن بعدها التراجع عن آخر استيراد.',
      undo: 'تبقى أوراقك كما هي، لكن لن يمكن بعدها إلغاء آخر تراجع.',
    },
  },
};
