import { firstMapping } from '../../../../src/features/imports/mapping';
import { mappingFor, rememberedMapping } from '../../../../src/features/imports/tally/order';
import { bytesOf, bytesOfText, context, opened, seriesOf, totals } from './a-file';

const sourceOf = (name: string) => opened(bytesOf(name)).source?.id ?? null;

test.each([
  ['ga4-en.csv', 'ga4'],
  ['google-ads-en.csv', 'googleAds'],
  ['google-ads-zh.csv', 'googleAds'],
  ['meta-ads-fr.csv', 'metaAds'],
  ['meta-ads-ar.csv', 'metaAds'],
  ['linkedin-ads-en.csv', 'linkedInAds'],
  ['mailchimp-en.csv', 'mailchimp'],
  ['shopify-en.csv', 'shopify'],
  ['any-vi.csv', null],
  ['followers-en.csv', null],
])('%s is recognised as %s', (name, source) => {
  expect(sourceOf(name)).toBe(source);
});

test('of several tables the one with known headers counts, and the lines above it tell the month', () => {
  const reading = opened(bytesOf('ga4-en.csv'));
  const added = totals(reading);
  expect(reading.period).toEqual({ from: '2026-10-01', until: '2026-10-31' });
  expect(seriesOf(added)).toEqual({
    sessions: { '2026-10': 647 },
    engagedSessions: { '2026-10': 381 },
    conversions: { '2026-10': 23 },
    revenue: { '2026-10': 2185.75 },
  });
});

test('people of several channels are not added up', () => {
  const { people } = totals(opened(bytesOf('ga4-en.csv')));
  expect(people.map((column) => opened(bytesOf('ga4-en.csv')).table.header[column])).toEqual([
    'Active users',
  ]);
  expect(seriesOf(totals(opened(bytesOf('ga4-en.csv')), { split: 'channel' }))).toMatchObject({
    'visitors · Paid Search': { '2026-10': 120 },
  });
});

test('title lines and rows of totals are set apart', () => {
  const reading = opened(bytesOf('google-ads-en.csv'));
  expect(totals(reading).apart.map(({ why }) => why)).toEqual(['total', 'total']);
  expect(seriesOf(totals(reading))).toEqual({
    impressions: { '2026-10': 2184, '2026-11': 6501 },
    clicks: { '2026-10': 74, '2026-11': 59 },
    adSpend: { '2026-10': 79.75, '2026-11': 47.16 },
    adConversions: { '2026-10': 3, '2026-11': 3 },
  });
  expect(totals(opened(bytesOf('google-ads-zh.csv'))).apart).toHaveLength(1);
});

test('decimal commas, narrow spaces between thousands and days before months are understood', () => {
  expect(seriesOf(totals(opened(bytesOf('meta-ads-fr.csv'))))).toEqual({
    adSpend: { '2026-10': 1314.56, '2026-11': 310.1 },
    impressions: { '2026-10': 48300, '2026-11': 9870 },
    clicks: { '2026-10': 856, '2026-11': 171 },
  });
});

test('amounts in another currency are left out; Arabic figures are read', () => {
  const reading = opened(bytesOf('meta-ads-ar.csv'));
  expect(Object.keys(seriesOf(totals(reading)))).toEqual(['adConversions', 'impressions']);
  expect(seriesOf(totals(reading, {}, { ...context, currency: 'EGP' }))['adSpend']).toEqual({
    '2026-10': 420.5,
  });
});

test('UTF-16 with tabs and months before days is read', () => {
  expect(seriesOf(totals(opened(bytesOf('linkedin-ads-en.csv'))))).toMatchObject({
    adSpend: { '2026-10': 21.4, '2026-11': 49.1 },
    impressions: { '2026-10': 2100, '2026-11': 4400 },
  });
});

test('cells with commas, quotation marks and line breaks are cells', () => {
  const reading = opened(bytesOf('mailchimp-en.csv'));
  expect(reading.table.rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(seriesOf(totals(reading))).toMatchObject({
    emailsSent: { '2026-10': 1200, '2026-11': 1240 },
    uniqueOpens: { '2026-10': 480, '2026-11': 455 },
  });
});

test('of a level the last day of the month counts', () => {
  expect(seriesOf(totals(opened(bytesOf('followers-en.csv'))))).toEqual({
    followers: { '2026-10': 1075, '2026-11': 1090 },
  });
});

test('months in words of a language are months', () => {
  const reading = opened(bytesOf('any-vi.csv'));
  expect(seriesOf(totals(reading, {}, { ...context, currency: 'VND' }))).toEqual({
    impressions: { '2026-10': 21500, '2026-11': 12300 },
    newFollowers: { '2026-10': 165, '2026-11': 98 },
    adSpend: { '2026-10': 1650000, '2026-11': 980000 },
  });
});

test('what the plan does not cover is left out and said', () => {
  const added = totals(opened(bytesOf('google-ads-en.csv')), {}, { ...context, months: ['2026-11'] });
  expect([added.outside, added.months]).toEqual([['2026-10'], ['2026-11']]);
});

test('how a file was taken serves the next of its kind, unless its money is another', () => {
  const file = (currency: string) =>
    opened(bytesOfText(`Day,Campaign,Currency code,Impr.,Clicks,Cost\n2026-10-01,A,${currency},10,2,3\n`));
  const taken = { ...firstMapping(file('EUR'), context), split: 'campaign' as const };
  const mappings = [rememberedMapping(file('EUR'), taken)];
  expect(mappingFor(file('EUR'), { ...context, mappings })).toEqual(taken);
  expect(mappingFor(file('USD'), { ...context, mappings }).uses).toEqual([
    'day',
    'campaign',
    'currency',
    'measure:impressions',
    'measure:clicks',
    '',
  ]);
});

describe('whatever stands around the table', () => {
  const clicks = (text: string, change = {}) => seriesOf(totals(opened(bytesOfText(text)), change))['clicks'];
  test.each([
    ['a line that names the delimiter', 'sep=;\nDay;Campaign;Impr.;Clicks\n2026-10-01;A;9;4\n'],
    [
      'lines of names and values',
      'Account,Harbour\nReport,Ads\nDay,Campaign,Impr.,Clicks\n2026-10-01,A,9,4\n',
    ],
    ['blank lines between and behind', '\n\nDay,Campaign,Impr.,Clicks\n\n2026-10-01,A,9,4\n\n\n'],
    ['a grand total in the last cell', 'Day,Campaign,Impr.,Clicks,\n,,9,4,Grand total\n2026-10-01,A,9,4,\n'],
    ['a sum that names nobody', 'Day,Campaign,Impr.,Clicks\n2026-10-01,,9,4\n2026-10-01,A,9,4\n'],
    ['carriage returns alone', 'Day,Campaign,Impr.,Clicks\r2026-10-01,A,9,4\r'],
    ['a note at the foot', 'Day,Campaign,Impr.,Clicks\n2026-10-01,A,9,4\nData may change\n'],
    ['a week', 'Week,Campaign,Impr.,Clicks\n2026-10-05,A,9,4\n'],
    ['a period in one cell', 'Day,Campaign,Impr.,Clicks\n2026-10-01 - 2026-10-31,A,9,4\n'],
  ])('%s does not matter', (_name, text) => {
    expect(clicks(text)).toEqual({ '2026-10': 4 });
  });

  test('UTF-16 without a mark is read, whichever byte comes first', () => {
    const text = 'Day\tCampaign\tImpr.\tClicks\n2026-10-01\tA\t9\t4\n';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    for (const bytes of [little, big])
      expect(seriesOf(totals(opened(bytes)))['clicks']).toEqual({ '2026-10': 4 });
  });
});

test.each([
  [
    'GA4 in French',
    '# Date de début : 20261001\n# Date de fin : 20261031\nGroupe de canaux par défaut pour la session,Sessions,Sessions avec engagement\nDirect,10,4\n',
  ],
  [
    'GA4 with its dates once, above two tables',
    '# Start date: 20261001\n# End date: 20261031\nNth day,Direct\n0000,9\n\nSession default channel group,Sessions,Engaged sessions\nDirect,10,4\n',
  ],
  [
    'Google Ads in French',
    'Rapport\n"1 octobre 2026 - 31 octobre 2026"\nCampagne,Clics,Impr.,Coût,CPC moy.\nA,10,4,"5,00 €","0,50 €"\n',
  ],
  [
    'Google Ads in Vietnamese',
    'Báo cáo\n1 tháng 10, 2026 - 31 tháng 10, 2026\nChiến dịch,Mã đơn vị tiền tệ,Số lượt hiển thị,Lượt nhấp,Chi phí\nA,EUR,9,10,5\n',
  ],
  [
    'Google Ads in Arabic',
    'تقرير\n1 أكتوبر 2026 - 31 أكتوبر 2026\nالحملة,مرات الظهور,النقرات,التكلفة\nA,9,10,5\n',
  ],
])('%s: the month is that of its title', (_name, text) => {
  const { months, series } = totals(opened(bytesOfText(text)));
  expect([months, series.length > 0]).toEqual([['2026-10'], true]);
});
