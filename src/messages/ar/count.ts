import { among, type Count, type Form, type Forms } from '../plural';

function formOf(count: number): Form {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** The counted thing in its right form, of six; with its number from three up. */
export const counted = (count: Count, { few, many, other, ...small }: Required<Forms>): string =>
  among(
    count,
    { ...small, few: `${count} ${few}`, many: `${count} ${many}`, other: `${count} ${other}` },
    formOf,
  );

export const errorCount = (count: number): string =>
  counted(count, {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: 'أخطاء',
    many: 'خطأً',
    other: 'خطأ',
  });

export const warningCount = (count: number): string =>
  counted(count, {
    zero: 'لا تحذيرات',
    one: 'تحذير واحد',
    two: 'تحذيران',
    few: 'تحذيرات',
    many: 'تحذيرًا',
    other: 'تحذير',
  });

export const adviceCount = (count: number): string =>
  counted(count, {
    zero: 'لا توصيات',
    one: 'توصية واحدة',
    two: 'توصيتان',
    few: 'توصيات',
    many: 'توصيةً',
    other: 'توصية',
  });

/** As the subject of a verb in the feminine. */
export const sheetCount = (count: number): string =>
  counted(count, {
    zero: 'أي ورقة',
    one: 'ورقة واحدة',
    two: 'ورقتان',
    few: 'أوراق',
    many: 'ورقةً',
    other: 'ورقة',
  });
