import { readFormula } from '../../../preview/spreadsheet/read-formula';

const problem = (formula: string, locale: string) => readFormula(formula, locale).problem;
const COMMA_LOCALES = ['fr_FR', 'vi_VN', 'de_DE', 'pt_BR', 'es_ES'];
const POINT_LOCALES = ['en_US', 'en_GB', 'ar_EG', 'zh_CN'];

describe('formulas are read in the locale of the spreadsheet', () => {
  test.each([...COMMA_LOCALES, ...POINT_LOCALES])(
    'semicolons, fractions and English names are read in %s',
    (locale) => {
      const formula = `=IF(SUM('Mon plan'!A1:A9;5/100)>0;"a,b";-B2%)`;
      expect(readFormula(formula, locale)).toEqual({ formula, problem: null });
    },
  );

  test.each(COMMA_LOCALES)(
    'a comma between arguments or a point in a number is no formula in %s',
    (locale) => {
      expect(problem('=SUM(A1,B1)', locale)).toBe('#ERROR!');
      expect(problem('=A1*0.05', locale)).toBe('#ERROR!');
      expect(problem('=SUM({1,2;3,4})', locale)).toBe(null);
      expect(problem('=SUM({A1,B1})', locale)).toBe('#ERROR!');
      expect(problem('=SUM({A1\\B1})', locale)).toBe(null);
    },
  );

  test.each(POINT_LOCALES)(
    'a comma separates arguments and array columns in %s, and is kept as a semicolon',
    (locale) => {
      expect(readFormula('=SUM(A1, 0.05, {1,2;3,4})', locale)).toEqual({
        formula: '=SUM(A1; 0.05; {1,2;3,4})',
        problem: null,
      });
      expect(problem('=SUM({A1\\B1})', locale)).toBe('#ERROR!');
    },
  );

  test('a French decimal is kept with a point', () => {
    expect(readFormula('=A1*0,05', 'fr_FR').formula).toBe('=A1*0.05');
  });

  test('a function that only French knows is no name', () => {
    expect(problem('=SOMME(A1;B1)', 'fr_FR')).toBe('#NAME?');
  });

  test.each(['=', '=SUM(A1', '=A1 B1', '=A1+', '=)', '="a', '={1;2', '=1..2', '=A1,B1', '=@'])(
    '%s is no formula',
    (formula) => {
      expect(problem(formula, 'en_US')).toBe('#ERROR!');
    },
  );

  test.each([
    '=IF(A1;;2)',
    '=TODAY()',
    '=-A1^2%',
    '=(A1:B2)',
    '=LAMBDA(x; x)(1)',
    '=#REF!+1',
    '=A1:INDEX(A:A;5)',
    '=IF(A1;)',
  ])('%s is a formula', (formula) => {
    expect(problem(formula, 'en_US')).toBe(null);
  });
});
