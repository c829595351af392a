import { titlesOf, toUniverFormula } from '../../../preview/calculation/univer-formula';

const titles = titlesOf([{ title: 'Lists' }, { title: "L'année 26" }, { title: 'خطة' }]);

test.each([
  ["=SUM(Lists!A1;'L''année 26'!$B$2:$B$9)", "=SUM(Lists!A1,'L''année 26'!$B$2:$B$9)"],
  ["='خطة'!A1&خطة!B1", "='خطة'!A1&خطة!B1"],
  ['=lists!A1', '=lists!A1'],
  ["=SUM('Gone tab'!A1:A9;1)", '=SUM(#REF!,1)'],
  ['=IFERROR(Gone!$A$1;0)', '=IFERROR(#REF!,0)'],
  ['="Gone!A1"&A1', '="Gone!A1"&A1'],
  ['=HYPERLINK("#gid=5";"Gone!A1")', '=HYPERLINK("#gid=5","Gone!A1")'],
])('%s reads %s', (formula, expected) => {
  expect(toUniverFormula(formula, titles)).toBe(expected);
});
