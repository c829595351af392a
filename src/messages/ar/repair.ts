import type { Messages } from '../messages';
import { isolate } from './isolate';

export const repair: Messages['repair'] = {
  tabMissing: {
    what: (f) => `الورقة «${isolate(f['title'])}» لم تعد موجودة.`,
    does: () => 'تُنشأ من جديد فارغة. لا يعود ما كان فيها إلا من ملف > سجلّ الإصدارات.',
  },
  keysLost: {
    what: (f) => `فقدت الورقة «${isolate(f['title'])}» مفاتيحها المخفية، فلا يمكن قراءة ما فيها.`,
    does: (f) =>
      `تعود المفاتيح: تم التعرّف على ${isolate(f['count'])} من ${isolate(f['all'])} من خلال العناوين. ويبقى كل ما عداها في مكانه.`,
    hint: () => 'لم يبقَ من العناوين ما يكفي للتعرّف عليها. تراجع عن الحذف، أو استعد الورقة من سجلّ الإصدارات.',
  },
  idTwice: {
    does: (f) => `يأخذ هذا الصف المعرّف ${isolate(f['becomes'])}. وتبقى الروابط مع الصف الأول.`,
  },
  linkLost: { does: (f) => `تُربط بالصف «${isolate(f['becomes'])}».` },
  cellUnreadable: { does: (f) => `تُقرأ على أنها ${isolate(f['becomes'])}.` },
  cellError: {
    what: (f) =>
      f['others'] === '0'
        ? `تعرض الخلية ${isolate(f['error'])}.`
        : `تعرض الخلية ${isolate(f['error'])}، وبسببها عدد آخر من الخلايا: ${isolate(f['others'])}.`,
    does: () => 'تعود صيغة الإضافة إلى مكانها.',
    hint: () => 'هذه صيغتك أنت. أصلح ما تشير إليه، أو تراجع عن الحذف.',
  },
  tabDuplicated: {
    what: (f) =>
      `الورقة «${isolate(f['title'])}» نسخة من ورقة «${isolate(f['original'])}». ما يُكتب فيها لا يُحتسب.`,
    does: () => 'تصبح ورقة خاصة بك. ولا يتغير شيء فيها.',
  },
};

export const copyTitle: Messages['copyTitle'] = (title, day) => `${title} – قبل ${day}`;
