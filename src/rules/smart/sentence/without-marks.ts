import type { Language } from '../../../workbook/language';

/** Traditional signs that the words of the reader need, each before its simplified form. */
const traditional =
  '個个內内萬万億亿終终兩两週周點点從从達达長长減减銷销歲岁時时間间後后來来為为實实現现開开發发應应學学習习營营業业額额線线優优質质強强' +
  '員员務务讓让將将過过單单價价華华節节國国慶庆聖圣誕诞鐘钟歐欧鎊镑數数獲获贏赢購购買买賣卖戶户續续維维護护擴扩縮缩預预計计劃划標标準准' +
  '團团隊队專专關关鍵键據据項项種种類类頁页視视頻频閱阅讀读寫写書书會会辦办歷历績绩極极盡尽啟启認认請请該该幫帮動动區区門门幾几無无與与' +
  '滿满轉转進进選选錢钱結结簽签約约響响復复週周貨货處处錄录製制設设試试覆覆';
const simplified: Record<string, string> = {};
for (let index = 0; index < traditional.length; index += 2)
  simplified[traditional.charAt(index)] = traditional.charAt(index + 1);

/** Letters that Arabic writers use one for the other. */
const alike: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

/** Marks and spellings that people leave out or mix are made one, in texts and in the words they are compared with. */
export function withoutMarks(text: string, language: Language): string {
  switch (language) {
    case 'ar':
      return text
        .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
        .replace(/[أإآٱىةؤئ]/g, (letter) => alike[letter] ?? letter);
    case 'zh':
      return text.replace(/[\u4e00-\u9fff]/g, (sign) => simplified[sign] ?? sign);
    case 'vi':
      return text.normalize('NFC');
    default:
      return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae');
  }
}
