import type { Messages } from '../messages';
import { isolate } from './isolate';

export const problems: Messages['problems'] = {
  busy: () => 'يُجري شخص آخر تغييرات على جدول البيانات هذا عبر Throughline. أعد المحاولة بعد قليل.',
  newerWorkbook: (f) =>
    `أُنشئ جدول البيانات هذا بإصدار أحدث من Throughline (${isolate(f['version'])}). لم يتغير أي شيء. حدّث الإضافة ثم أعد المحاولة.`,
  notBuilt: () => 'لا توجد خطة في جدول البيانات هذا بعد. أنشئ خطة أولًا.',
  notEmpty: () =>
    'يضم جدول البيانات هذا خطة فيها محتوى مُدخَل. لم يتغير أي شيء. افتح الملف في جدول بيانات جديد وفارغ.',
  settingsBad: (f) => `لا يمكن استخدام هذه الإعدادات: ${f['faults']}`,
  planBad: (f) => `لا يمكن استخدام ملف الخطة هذا. لم يتغير أي شيء. ${f['faults']}`,
  tabBroken: (f) =>
    `فقدت الورقة «${isolate(f['titles'])}» صف المفاتيح المخفي أو صف العناوين، فتُركت كما هي. تراجع عن الحذف أو استعدها من سجلّ الإصدارات، ثم أعد الإنشاء.`,
  callBad: (f) =>
    `تعذّر التفاهم بين الشريط الجانبي والإضافة (${isolate(f['call'])}). أعد تحميل جدول البيانات.`,
  serviceFailed: (f) =>
    `لم تستجب «جداول بيانات Google» كما هو متوقع. لم يضِع شيء مما أدخلته؛ أعد المحاولة. (${isolate(f['detail'])})`,
};

export const faults: Messages['faults'] = {
  missing: 'مفقود',
  unknownKey: 'غير معروف هنا',
  notText: 'يجب أن يكون نصًا',
  notNumber: 'يجب أن يكون رقمًا',
  notWhole: 'يجب أن يكون عددًا صحيحًا',
  notDay: `يجب أن يكون تاريخًا مثل ${isolate('2027-01-31')}`,
  notMonth: `يجب أن يكون شهرًا مثل ${isolate('2027-01')}`,
  notChoice: 'يجب أن يكون أحد الرموز المحددة',
  notList: 'يجب أن يكون قائمة',
  notObject: 'يجب أن يكون كائنًا',
  notId: 'يجب أن يكون معرّفًا من هذا الجدول',
  idTwice: 'معرّف مكرر',
  notJson: 'ليس بتنسيق JSON',
  notCurrency: 'يجب أن يكون رمز عملة مثل SAR',
  outOfRange: 'خارج النطاق المسموح',
  otherVersion: 'إصدار لا يمكن لهذه الإضافة قراءته',
  tooLong: 'أطول من المسموح',
};
