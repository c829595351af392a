import { isFault } from '../../../../src/features/imports/read/fault';
import { added, bytesOf, bytesOfText, opened, read } from './a-file';

test.each([
  ['bad-empty.csv', { code: 'empty' }],
  ['bad-workbook.csv', { code: 'workbook' }],
  ['bad-web-page.csv', { code: 'webPage' }],
  ['bad-encoding.csv', { code: 'wrongEncoding', line: 2 }],
  ['bad-cut-off.csv', { code: 'cutOff', line: 4 }],
  ['bad-open-quote.csv', { code: 'cutOff', line: 2 }],
  ['bad-uneven.csv', { code: 'uneven', line: 2 }],
])('%s is refused as a whole', (name, fault) => {
  expect(read(bytesOf(name))).toEqual(fault);
});

test.each([
  ['bytes of a picture', Uint8Array.of(0x89, 0x50, 0, 1, 2, 0, 0, 5, 0, 0, 3), 'notText'],
  ['words without a table', bytesOfText('Dear all,\nplease find the report attached.\n'), 'noTable'],
  ['headers alone', bytesOfText('Day,Campaign,Cost\n'), 'noRows'],
])('%s are refused', (_name, bytes, code) => {
  const fault = read(bytes);
  expect(isFault(fault) && fault.code).toBe(code);
});

test.each([
  ['bad-formula.csv', [3, 'Clicks', 'formula'], [4, 'Clicks', 'formula']],
  ['bad-number.csv', [3, 'Impr.', 'notNumber']],
  ['bad-date.csv', [3, 'Day', 'notDate']],
])('%s names line, column and what is wrong there', (name, ...places) => {
  const faults = added(opened(bytesOf(name)));
  expect(Array.isArray(faults) && faults.map(({ line, column, code }) => [line, column, code])).toEqual(
    places,
  );
});

test('a name that is a formula is refused where names are taken', () => {
  const faults = added(opened(bytesOf('bad-formula.csv')), {
    uses: ['day', 'campaign', '', '', 'measure:adSpend'],
    split: 'campaign',
  });
  expect(faults).toEqual([
    { code: 'formula', line: 3, column: 'Campaign', text: expect.stringContaining('=HYPERLINK') },
  ]);
});

test.each([
  ['headers and a total alone', 'Day,Campaign,Cost\nTotal,,12\n', 'noRows'],
  ['numbers of two formats', 'Day,Cost\n2026-10-01,"1,5"\n2026-10-02,2.5\n', 'mixedNumbers'],
  ['dates of two formats', 'Day,Cost\n13/10/2026,1\n10/14/2026,2\n', 'mixedDates'],
  [
    'a quarter in one row',
    'Reporting starts,Reporting ends,Impressions\n2026-10-01,2026-12-31,2\n',
    'longPeriod',
  ],
])('%s are refused', (_name, text, code) => {
  const faults = added(opened(bytesOfText(text)));
  expect(Array.isArray(faults) && faults.map((fault) => fault.code)).toEqual([code]);
});

test.each([
  ['how dates are to be read', 'Day,Cost\n01/10/2026,1\n02/10/2026,2\n', { question: 'order' }],
  ['the month', 'Campaign,Impr.,Clicks\nA,10,1\n', { question: 'month' }],
  ['which column holds numbers', 'Day,Something\n2026-10-01,1\n', { question: 'measure' }],
])('%s is asked where nothing tells', (_name, text, question) => {
  expect(added(opened(bytesOfText(text)))).toEqual(question);
});
