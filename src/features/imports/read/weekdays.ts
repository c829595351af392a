import { foldedName } from './folded-name';

const words = (
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
  'lun lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche ' +
  'lunes martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ' +
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد ' +
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日'
)
  .split(' ')
  .map(foldedName);
const vietnamese = 'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|t[2-7]|cn'
  .split('|')
  .map(foldedName);
const all = [...words, ...vietnamese].sort((a, b) => b.length - a.length).join('|');
/** `mar` is a Tuesday where day and month follow, and March elsewhere. */
const before = new RegExp(`^(?:(?:${all})(?:[.,،]+ ?| )(?=.*\\d)|mar[.,]* (?=\\d{1,2}(?:er)? [^\\d\\s]))`);
const behind = new RegExp(`[ ,(]*(?:${all})\\.?\\)?$`);

/** A date in small letters without the name of its day. */
export const withoutWeekday = (text: string): string => {
  // Most dates are figures alone.
  if (/^[\d./:\- t]*$/.test(text)) return text;
  const bare = text.replace(before, '');
  // A day's name behind follows a whole date.
  return /\d{4}.*\d|\d.*\d{4}|日/.test(bare) ? bare.replace(behind, '') : bare;
};
