import { createNodeCalculator } from '../../../preview/calculation/node-calculator';
import type { CellValue } from '../../../preview/spreadsheet/book';
import { aBook, aSheet } from './a-book';

/** A day as spreadsheets count it: from 30 December 1899. */
const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;
const DAY = serial('2026-01-31');
const error = (text: string) => ({ error: text });

const data = aSheet([
  //  A       B     C             D      E      F    G
  ['G1 SEO', 10, serial('2026-01-05'), true, 'x', null, ''],
  ['G1 Ads', 20, serial('2026-02-05'), false, 'X', null, 5],
  ['G2 SEO', 30, serial('2026-03-05'), true, 'y', null, '5'],
  ['G10', 40.5, DAY, false, 'é', null, 0],
  ['خيط', 15, 46_000, true, '2026', null, -2.5],
]);

const table: Record<string, CellValue | { error: string }> = {
  '=SUM(B1:B5)': 115.5,
  '=SUM(B1:B2;5;G3)': 35,
  '=SUMIF(A1:A5;"G1 *";B1:B5)': 30,
  '=SUMIF(B1:B5;">15")': 90.5,
  '=SUMIFS(B1:B5;A1:A5;"G1 *")': 30,
  '=SUMIFS(B1:B5;C1:C5;">="&C2;C1:C5;"<="&C3)': 50,
  '=SUMIFS(B1:B5;E1:E5;"x")': 30,
  '=SUMIFS(B1:B5;A1:A5;"خيط")': 15,
  '=SUMIFS(B1:B5;A1:A5;"<>G10")': 75,
  '=SUMIFS(B1:B5;F1:F5;"")': 115.5,
  '=SUMIFS(B1:B5;D1:D5;TRUE)': 55,
  '=SUMIFS(H1:L1;H2:L2;">="&J2)': 14,
  '=COUNTIF(A1:A5;"*SEO")': 2,
  '=COUNTIF(B1:B5;">="&B2)': 3,
  '=COUNTIF(G1:G5;5)': 2,
  '=COUNTIF(A1:A5;"G1*")': 3,
  '=COUNTIF(A1:A5;A4)': 1,
  '=COUNTIFS(A1:A5;"G1 *";B1:B5;">10")': 1,
  '=COUNTIFS(D1:D5;TRUE;E1:E5;"<>")': 3,
  '=COUNTA(A1:A5)': 5,
  '=COUNTA(F1:F5)': 0,
  '=COUNTBLANK(F1:F5)': 5,
  '=COUNTBLANK(A1:A5)': 0,
  '=COUNT(B1:B5)': 5,
  '=IF(B1>5;"more";"less")': 'more',
  '=IF(F1="";"";B1/F1)': '',
  '=IF(B1>50;1)': false,
  '=IF(F1;1;2)': 2,
  '=AND(TRUE;B1=10)': true,
  '=AND(D1:D5)': false,
  '=OR(FALSE;B1=10)': true,
  '=NOT(B1=10)': false,
  '=XOR(TRUE;FALSE)': true,
  '=IFERROR(1/0;"none")': 'none',
  '=IFERROR(MATCH("nowhere";A1:A5;0);0)': 0,
  '=IFERROR(B1;0)': 10,
  '=IFNA(MATCH("nowhere";A1:A5;0);-1)': -1,
  '=INDEX(B1:B5;3)': 30,
  '=INDEX(A1:B5;2;2)': 20,
  '=INDEX(A1:B5;MATCH("G10";A1:A5;0);2)': 40.5,
  '=INDEX(H1:L1;1;3)': 4,
  '=MATCH("G2*";A1:A5;0)': 3,
  '=MATCH(30;B1:B5;0)': 3,
  '=MATCH("g2 seo";A1:A5;0)': 3,
  '=MATCH(3;H2:L2;1)': 3,
  '=VLOOKUP("G2 SEO";A1:B5;2;FALSE)': 30,
  '=VLOOKUP("G1 *";A1:B5;2;FALSE)': 10,
  '=VLOOKUP("nowhere";A1:B5;2;FALSE)': error('#N/A'),
  '=HLOOKUP(3;H2:L3;2;FALSE)': 30,
  '=ROUND(2.5;0)': 3,
  '=ROUND(-2.5;0)': -3,
  '=ROUND(1.005;2)': 1.01,
  '=ROUND(1234.5;-2)': 1200,
  '=ROUNDUP(2.1;0)': 3,
  '=ROUNDDOWN(2.9;0)': 2,
  '=INT(-2.5)': -3,
  '=MOD(-1;3)': 2,
  '=MIN(B1:B5)': 10,
  '=MAX(B1:B5)': 40.5,
  '=MAX(F1:F5)': 0,
  '=MIN(A1;B1)': 10,
  '=MIN(G1;G3)': 0,
  '=MEDIAN(B1:B5)': 20,
  '=MEDIAN(1;MAX(2;3);9)': 3,
  '=ABS(G5)': 2.5,
  '=SIGN(G5)': -1,
  '=ISNUMBER(B1)': true,
  '=ISNUMBER(A1)': false,
  '=ISNUMBER(F1)': false,
  '=ISNUMBER(MATCH("G10";A1:A5;0))': true,
  '=ISBLANK(F1)': true,
  '=ISBLANK(A1)': false,
  '=ISTEXT(A1)': true,
  '=ISERROR(1/0)': true,
  '=ISNA(MATCH("nowhere";A1:A5;0))': true,
  '=N(D1)': 1,
  '=LEN(A1)': 6,
  '=LEN(F1)': 0,
  '=LEN("خيط")': 3,
  '=LEFT(A1;2)': 'G1',
  '=RIGHT(A1;3)': 'SEO',
  '=MID(A1;4;3)': 'SEO',
  '=FIND(" ";A1)': 3,
  '=FIND("z";A1)': error('#VALUE!'),
  '=LEFT(A1;FIND(" ";A1&" ")-1)': 'G1',
  '=SEARCH("seo";A1)': 4,
  '=SUBSTITUTE(A1;" ";"-")': 'G1-SEO',
  '=TRIM("  a  b ")': 'a b',
  '=UPPER("é")': 'É',
  '=LOWER("ABC")': 'abc',
  '=EXACT("a";"A")': false,
  '="a"="A"': true,
  '=CONCATENATE(A1;"/";B1)': 'G1 SEO/10',
  '=A1&" "&B4': 'G1 SEO 40.5',
  '=F1&""': '',
  '="a;b"&",c"': 'a;b,c',
  '="say ""hi"""': 'say "hi"',
  '=REPT("▓";3)': '▓▓▓',
  '=REPT("▓";0)': '',
  '=CHAR(10)': '\n',
  '=TEXTJOIN(", ";TRUE;A1:A3)': 'G1 SEO, G1 Ads, G2 SEO',
  '=TEXTJOIN("-";TRUE;"a";"";"b")': 'a-b',
  '=VALUE("12")': 12,
  '=DATE(2026;2;29)': serial('2026-03-01'),
  '=DATE(2026;13;1)': serial('2027-01-01'),
  '=EDATE(C4;1)': serial('2026-02-28'),
  '=EDATE(C4;-2)': serial('2025-11-30'),
  '=EOMONTH(C1;0)': DAY,
  '=EOMONTH(C1;-1)+1': serial('2026-01-01'),
  '=YEAR(C1)': 2026,
  '=MONTH(C2)': 2,
  '=DAY(C4)': 31,
  '=DAYS(C2;C1)': 31,
  '=C2-C1+1': 32,
  '=WEEKDAY(C1;2)': 1,
  '=NETWORKDAYS(C1;C4)': 20,
  '=DATEDIF(C1;C3;"M")': 2,
  '=TODAY()>DATE(2020;1;1)': true,
  '=ISNUMBER(TODAY())': true,
  '=SUMPRODUCT(B1:B3;G1:G3)': 100,
  '=SUMPRODUCT((B1:B5>15)*B1:B5)': 90.5,
  '=SUMPRODUCT((C1:C5>=C1)*(C1:C5<=C3)*B1:B5)': 100.5,
  '=SUMPRODUCT(--(A1:A5=E1:E5))': 0,
  '=SUMPRODUCT((LEFT(A1:A5;2)="G1")*1)': 3,
  '=SUMPRODUCT((A1:A5="G10")*(H2:L2>=3)*(H2:L2<=4);B1:F5)': 0,
  '=SUMPRODUCT((A1:A2="G1 Ads")*(H2:I2>=1);H1:I2)': 3,
  '=SUMPRODUCT((E1:E5="x")*ISNUMBER(A1:C5))': 4,
  '=SUMPRODUCT(MAX((E1:E5="y")*ISNUMBER(A1:C5)*COLUMN(A1:C5)))': 3,
  '=SUMPRODUCT(ROW(A1:B2)*COLUMN(A1:B2)*IF(ISNUMBER(A1:B2);A1:B2;LEN(A1:B2)+UNICODE(RIGHT(" "&A1:B2;1))))': 427,
  '=COLUMN(INDEX(A1:C1;1;1))': 1,
  '=HYPERLINK("#gid=5";"Open")': 'Open',
  '=HYPERLINK("https://example.org")': 'https://example.org',
  '=ROW(A7)': 7,
  '=ROW(INDEX(A2:A5;3))': 4,
  '=HYPERLINK("#gid=5&range=C"&ROW(INDEX(A2:A5;3));"◆ "&A1)': '◆ G1 SEO',
  '=COLUMN(C1)': 3,
  '=ROWS(A1:A5)': 5,
  '=COLUMNS(A1:C1)': 3,
  '=LARGE(B1:B5;2)': 30,
  '=SMALL(B1:B5;2)': 15,
  '=SMALL(G1:G5;2)': 0,
  '=SMALL(G1:G5;4)': error('#NUM!'),
  '=MATCH(SMALL(G1:G5;3);G1:G5;0)': 2,
  '=RANK(B2;B1:B5)': 3,
  '=AVERAGE(B1:B5)': 23.1,
  '=AVERAGE(F1:F5)': error('#DIV/0!'),
  '=AVERAGEIF(A1:A5;"G1 *";B1:B5)': 15,
  '=AVERAGEIFS(B1:B5;A1:A5;"G1 *")': 15,
  '=MAXIFS(B1:B5;A1:A5;"G1 *")': 20,
  '=MINIFS(B1:B5;A1:A5;"G1 *")': 10,
  '=MAXIFS(B1:B5;A1:A5;"nowhere")': 0,
  '=CHOOSE(2;"a";"b")': 'b',
  '=SWITCH(2;1;"a";2;"b";"c")': 'b',
  '=IFS(FALSE;1;TRUE;2)': 2,
  '=OFFSET(B1;1;0)': 20,
  '=SUM(OFFSET(B1;0;0;2;1))': 30,
  '=INDIRECT("B2")': 20,
  '=SUM(INDIRECT("B1:B2"))': 30,
  '=1/0': error('#DIV/0!'),
  '=NA()': error('#N/A'),
  '=NOSUCH(1)': error('#NAME?'),
  '=A1*2': error('#VALUE!'),
  '=G3*2': 10,
  '=F1+1': 1,
  '=F1=""': true,
  '=F1=0': true,
  '=G1=""': true,
  '=D1': true,
  '=D1=TRUE': true,
  '=B1>"a"': false,
  '=50%': 0.5,
  '=-2^2': 4,
  '=0.1+0.2': 0.1 + 0.2,
  '=5/100*B1': 0.5,
  '=1/3': 1 / 3,
  '=10000000000000*1.1': 11_000_000_000_000,
  '=E5': '2026',
  // Google Sheets shows nothing; Univer, like Excel, 0.
  '=F1': 0,
  "=SUM('Ngân sách ''26'!A1:A2)": 3,
  "='预算 خطة'!A1": 'there',
  "='Nowhere'!A1": error('#REF!'),
  '=total_spend': 115.5,
  '=SUM(total_spend;total_spend)': 231,
};

const formulas = Object.keys(table);
const calculator = createNodeCalculator();
afterAll(() => calculator.close());

const across = [
  [1, 2, 4, 3, 7],
  [1, 2, 3, 4, 5],
  [10, 20, 30, 40, 50],
];
across.forEach((values, row) => {
  values.forEach((value, column) => {
    data.cells[row] = { ...data.cells[row], [column + 7]: { value } };
  });
});
// Formulas stand in column Z, each in a row of its own, the first in row 1.
formulas.forEach((formula, row) => {
  data.cells[row] = { ...data.cells[row], 25: { formula } };
});
data.rowCount = formulas.length + 1;

const book = aBook(
  [
    data,
    aSheet([[1], [2]], { id: 1, title: "Ngân sách '26" }),
    aSheet([['there']], { id: 2, title: '预算 خطة' }),
    aSheet([['=SUM(Sheet1!B1:B5)']], { id: 3, title: 'names' }),
  ],
  { names: [{ name: 'total_spend', area: { sheetId: 3, row: 0, column: 0, rows: 1, columns: 1 } }] },
);
const calculated = new Map(
  calculator
    .calculate(book, null)
    .filter((c) => c.sheetId === 0)
    .map((c) => [c.row, c]),
);

test.each(Object.entries(table))('%s', (formula, expected) => {
  const result = calculated.get(formulas.indexOf(formula));
  const seen = result?.error ? { error: result.value } : result?.value;
  if (typeof expected === 'number' && !Number.isInteger(expected)) expect(seen).toBeCloseTo(expected, 12);
  else expect(seen).toEqual(expected);
});
