import { shapeOf } from '../../../src/engine/resolve/formula-shape';

test.each([
  ['=IF($C5=\'Lists\'!$AJ$20;SUM($D5:$F5);"")', '=IF($C19=\'Lists\'!$AJ$33;SUM($E19:$H19);"")'],
  ["=SUM('Metrics'!$C$5:$C$25)", '=sum( Metrics!$D$5:$D$30 )'],
  ["=SUM('القياسات'!$C$5:$C$25;1)", '=SUM(المقاييس!$D$6:$D$30,1)'],
  ['=COUNTIF(B2:B9;">0")', '=COUNTIF(#REF!;">0")'],
  ['=HYPERLINK("#gid=12&range=B"&4;"→")', '=HYPERLINK("#gid=7&range=C"&4;"→")'],
])('%s is the same formula wherever its cells stand', (one, other) => {
  expect(shapeOf(one)).toBe(shapeOf(other));
});

test.each([
  ['=95*$V5/100', '=90*$V5/100'],
  ['=SUM(A1:A3)', '=SUM(A1;A3)'],
  ['=A1+B1', '=A1-B1'],
  ['=IF(A1="▲";1;2)', '=IF(A1="▼";1;2)'],
])('%s and %s are two', (one, other) => {
  expect(shapeOf(one)).not.toBe(shapeOf(other));
});
