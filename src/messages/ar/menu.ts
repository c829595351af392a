import type { Messages } from '../messages';
import { errorCount, sheetCount, warningCount } from './count';

export const menu: Messages['menu'] = {
  open: 'فتح Throughline',
  buildStrategy: 'إنشاء أوراق الاستراتيجية',
  buildPlan: 'إنشاء أوراق الخطة',
  check: 'فحص كل شيء',
  review: 'بدء مراجعة',
  changes: 'ما الذي تغيّر منذ الاعتماد',
  approve: 'اعتماد الخطة',
  built: (tabs) => `اكتمل الإنشاء. ${tabs === 0 ? 'لم تتغير' : 'تغيرت'} ${sheetCount(tabs)}.`,
  nothingToDo: 'كل شيء في مكانه بالفعل.',
  checked: (errors, warnings) =>
    `اكتمل الفحص: ${errorCount(errors)}، ${warningCount(warnings)}. انظر ورقة «نتائج الفحص».`,
  fillIn: 'تعبئة صيغ مؤشرات الأداء',
  addRows: 'إضافة صفوف إلى هذا الجدول',
  rowsAdded: (rows) => `أُضيفت الصفوف، وعددها ${rows}.`,
  openTable: 'افتح أولًا ورقة فيها جدول، مثل ورقة الحملات.',
};
