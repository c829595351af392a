import type { rows as english } from '../../en/findings/rows';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const rows: Pick<Messages['findings'], keyof typeof english> = {
  fieldsBlank: {
    what: (f) => `خانات فارغة في «${isolate(f['name'])}»: ${isolate(f['columns'])}.`,
    fix: () => 'املأها، أو اقبل النتيجة مع ذكر السبب.',
  },
  nameTwice: {
    what: (f) => `الاسم «${isolate(f['name'])}» مكرر: ${isolate(f['first'])} و${isolate(f['id'])}.`,
    fix: () => 'غيّر أحد الاسمين، أو ادمج الصفين.',
  },
};
