import fc from 'fast-check';
import { withCommas, withSemicolons } from '../../../preview/calculation/argument-separators';

test.each([
  ['=IF(A1="";1;2)', '=IF(A1="",1,2)'],
  ['=CONCATENATE("a;b";"say ""c;d""")', '=CONCATENATE("a;b","say ""c;d""")'],
  ["=SUM('Plan; ''26'!A1;B1)", "=SUM('Plan; ''26'!A1,B1)"],
  ['=SUM({1;2;3};4)', '=SUM({1;2;3},4)'],
])('%s becomes %s', (ours, univers) => {
  expect(withCommas(ours)).toBe(univers);
  expect(withSemicolons(univers)).toBe(ours);
});

test('a text inside a formula is never touched', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      expect(withCommas(`=A(${quoted};1)`)).toBe(`=A(${quoted},1)`);
    }),
  );
});
