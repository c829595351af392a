import { firstMapping } from '../../../../src/features/imports/mapping';
import { signInDoubt } from '../../../../src/features/imports/tally/settled';
import { added, bytesOfText, context, opened, seriesOf, totals } from './a-file';

/** Files of the kinds that were once read wrongly, each with what it says. */
const read = (text: string, change = {}, environment = context) =>
  seriesOf(totals(opened(bytesOfText(text)), change, environment));

describe('no row is dropped in silence', () => {
  test('a row may begin with #, where it has as many cells as the header', () => {
    expect(read('Campaign,Day,Impr.,Clicks\n#spring,2026-10-01,10,1\n#spring,2026-10-02,20,2\n')).toEqual({
      impressions: { '2026-10': 30 },
      clicks: { '2026-10': 3 },
    });
  });

  test('rows read, added up and set apart are counted, with their lines', () => {
    const {
      read: all,
      added: some,
      apart,
    } = totals(
      opened(
        bytesOfText('Month,Channel,Cost\n2026-10,A,3\n2026-10,B,4\nTotal,,7\n\nNumbers may change later\n'),
      ),
    );
    expect([all, some, apart.map(({ line, why }) => [line, why])]).toEqual([
      3,
      2,
      [
        [6, 'note'],
        [4, 'total'],
      ],
    ]);
  });
});

describe('totals are told by arithmetic', () => {
  test.each([
    [
      'subtotals of groups and one of all',
      'Month,Channel,Campaign,Cost\n2026-10,A,x,1\n2026-10,A,y,2\n2026-10,A,Subtotal,3\n2026-10,B,z,4\n2026-10,,B total,4\n,,Grand total,7\n',
      7,
    ],
    ['a total in the second column', 'Month,Channel,Cost\n2026-10,A,7\n2026-10,Total,7\n', 7],
    [
      'a sum without a name',
      'Month,Campaign name,Amount spent (EUR),Impressions\n,,7,70\n2026-10,A,7,70\n',
      7,
    ],
    [
      'a campaign that is only called so',
      'Day,Campaign,Impr.,Cost\n2026-10-01,Total: wellness,10,3\n2026-10-02,B,10,4\n',
      7,
    ],
    [
      'rows without a name that add up nothing',
      'Day,Campaign,Impr.,Cost\n2026-10-01,,10,3\n2026-10-01,A,5,4\n',
      7,
    ],
    [
      'a subtotal in French',
      'Mois;Canal;Clics;Coût\n2026-10;A;1;3,00\n2026-10;B;2;4,00\n;Sous-total;3;7,00\n',
      7,
    ],
  ])('%s', (_name, text, cost) => {
    expect(read(text)['adSpend']).toEqual({ '2026-10': cost });
  });

  test('what could be either is asked', () => {
    const text =
      'Day,Campaign,Impr.,Cost\n2026-10-01,Total,90,9\n2026-10-01,A,10,3\n2026-10-02,Total,80,8\n2026-10-02,A,20,4\n';
    expect(added(opened(bytesOfText(text)))).toMatchObject({ question: 'total', lines: [2, 4] });
    expect(read(text, { totals: 'sums' })['adSpend']).toEqual({ '2026-10': 7 });
    expect(read(text, { totals: 'rows' })['adSpend']).toEqual({ '2026-10': 24 });
  });

  test('a column that adds up parts means what they are parts of', () => {
    expect(read('Month,Web revenue,Shop revenue,Total\n2026-10,1,2,3\n2026-11,2,3,5\n')).toEqual({
      revenue: { '2026-10': 3, '2026-11': 5 },
    });
  });
});

describe('a source is told by its own marks', () => {
  test.each([
    [
      '"Gregorian date","Campaign","Impressions","Clicks","Spend"\n"10/20/2026","A","1","2","3"\n',
      'microsoftAds',
    ],
    ['Campaign name,By Day,Cost,Impressions,Clicks (destination)\nA,2026-10-01,1,2,3\n', 'tiktokAds'],
    [
      'Date,Campaign name,Spend in account currency,Impressions,Pin clicks\n2026-10-01,A,1,2,3\n',
      'pinterestAds',
    ],
    ['Date,Campaign Name,Impressions,Clicks,Spend,7 Day Total Sales\n2026-10-01,A,1,2,3,4\n', 'amazonAds'],
    ['Date,Clicks,Impressions,CTR,Position\n2026-10-01,1,2,50%,3.5\n', 'searchConsole'],
    ['Date,Views,Watch time (hours),Subscribers\n2026-10-01,1,2.5,3\n', 'youtube'],
    ['date,nb_visits,nb_uniq_visitors\n2026-10-01,1,2\n', 'matomo'],
    ['Campaign Name,Send Time,Total Recipients,Unique Placed Order\nA,2026-10-01,1,2\n', 'klaviyo'],
    ['Email name,Send date,Sent,Delivered\nA,2026-10-01,1,2\n', 'hubspot'],
    ['Campaign name,Send date,Recipients,Openers,Clickers\nA,2026-10-01,3,2,1\n', 'brevo'],
    ['Name,Financial Status,Subtotal,Created at,Lineitem name\n#1,paid,1,2026-10-01,A\n', 'shopify'],
    ['Date,Orders,Returns,Coupons,Net sales\n2026-10-01,1,0,0,2\n', 'woocommerce'],
    ['date,platform,spend,clicks,revenue\n2026-10-01,Radio,1,2,3\n', null],
  ])('%s', (text, source) => {
    expect(opened(bytesOfText(text)).source?.id ?? null).toBe(source);
  });

  test('clicks in search are never those on ads, and an unknown file is read by plain words', () => {
    expect(Object.keys(read('Date,Clicks,Impressions,CTR,Position\n2026-10-01,1,2,50%,3.5\n'))).toEqual([
      'Clicks in unpaid search',
      'Impressions in unpaid search',
    ]);
    expect(read('date,platform,spend,clicks,conversions,revenue\n2026-10-01,Radio,1,2,1,3\n')).toEqual({
      adSpend: { '2026-10': 1 },
      clicks: { '2026-10': 2 },
      adConversions: { '2026-10': 1 },
      revenue: { '2026-10': 3 },
    });
  });

  test('orders of several lines count once', () => {
    const text =
      'Name,Financial Status,Subtotal,Created at,Lineitem name\n#1,paid,10.00,2026-10-01,A\n#1,,,2026-10-01,B\n#2,paid,5.00,2026-11-01,A\n';
    expect(read(text)).toEqual({
      orders: { '2026-10': 1, '2026-11': 1 },
      revenue: { '2026-10': 10, '2026-11': 5 },
    });
  });
});

describe('periods', () => {
  test.each([
    [
      'a week number within the period of the report',
      '# Property: x\n# Start date: 20261001\n# End date: 20261031\nWeek,Session campaign,Sessions\n40,A,7\n41,A,9\n',
      { '2026-10': 16 },
    ],
    [
      'months that count from the first',
      '# Property: x\n# Start date: 20261001\n# End date: 20261130\nNth month,Sessions\n0000,7\n0001,9\n',
      { '2026-10': 7, '2026-11': 9 },
    ],
    [
      'months of a year beside',
      'Year,Month,Sessions\n2026,10,7\n2026,11,9\n',
      { '2026-10': 7, '2026-11': 9 },
    ],
    [
      'measures as rows and months as columns',
      'Metric,Oct 2026,Nov 2026\nSessions,7,9\nOrders,1,2\n',
      { '2026-10': 7, '2026-11': 9 },
    ],
    ['days of Excel', 'Date,Sessions\n01-Oct-26,7\n46327,9\n', { '2026-10': 7, '2026-11': 9 }],
    [
      'dates that merged cells had once',
      'Date,Channel,Sessions\n2026-10-01,A,3\n,B,4\n2026-11-02,A,4\n,B,5\n',
      { '2026-10': 7, '2026-11': 9 },
    ],
  ])('%s', (_name, text, sessions) => {
    expect(read(text)['sessions']).toEqual(sessions);
  });

  test('months as columns take the measure that people choose', () => {
    const text = 'Channel,Oct 2026,Nov 2026\nA,3,4\nB,4,5\n';
    expect(added(opened(bytesOfText(text)))).toEqual({ question: 'measure' });
    expect(read(text, { uses: ['channel', 'measure:leads', 'measure:leads'] })).toEqual({
      leads: { '2026-10': 7, '2026-11': 9 },
    });
  });

  test('a series for each channel means what its sums mean in the table below it', () => {
    const text =
      '# Start date: 20261001\n# End date: 20261130\nNth month,Direct,Search\n0000,3,4\n0001,4,5\n\n# All\nSession default channel group,Sessions,Key events\nDirect,7,1\nSearch,9,2\n';
    expect(read(text)).toEqual({ sessions: { '2026-10': 7, '2026-11': 9 } });
    expect(opened(bytesOfText(text)).tables).toHaveLength(2);
  });

  test('more than a month is refused with its days; a year that is missing is asked', () => {
    expect(
      added(opened(bytesOfText('Report\n1 Oct 2026 - 31 Dec 2026\nCampaign,Impr.,Cost\nA,1,2\n'))),
    ).toEqual([expect.objectContaining({ code: 'longPeriod', from: '2026-10-01', until: '2026-12-31' })]);
    expect(added(opened(bytesOfText('Quarter,Cost\nQ4 2026,2\n')))).toMatchObject([{ code: 'longPeriod' }]);
    const text = 'Month,Cost\nOctober,2\n';
    expect(added(opened(bytesOfText(text)))).toEqual({ question: 'year' });
    expect(read(text, { year: '2026' })).toEqual({ adSpend: { '2026-10': 2 } });
  });
});

describe('numbers', () => {
  test('every column of the file tells the decimal mark; where none does, it is asked', () => {
    expect(read('Month,Impr.,CTR,Cost\n2026-10,"1.204","3,41%","650.000"\n')).toEqual({
      impressions: { '2026-10': 1204 },
      adSpend: { '2026-10': 650_000 },
    });
    const text = 'Month,Supplier,Cost\n2026-10,A,"3.000"\n2026-11,B,"1.500"\n';
    expect(added(opened(bytesOfText(text)))).toEqual({ question: 'mark' });
    expect(read(text, { mark: ',' })['adSpend']).toEqual({ '2026-10': 3000, '2026-11': 1500 });
    const signIn = (file: string) => {
      const reading = opened(bytesOfText(file));
      return signInDoubt(reading, firstMapping(reading, context));
    };
    expect([signIn(text), signIn(text.replace(/\.(\d{3})/g, ',$1'))]).toEqual(['.', ',']);
  });

  test.each([
    ['Cost (€)', '5', 5],
    ['Cost EUR', '5', 5],
    ['Spend (k€)', '1.5', 1500],
    ['Ad spend', '€5.00', 5],
    ['Ad spend', '$5.00', undefined],
    ['Cost (USD)', '5', undefined],
    ['Cost', '¥5', undefined],
  ])('%s with %s in a plan in euros', (header, cell, spend) => {
    expect(read(`Month,Ad impressions,${header}\n2026-10,9,${cell}\n`)['adSpend']?.['2026-10']).toBe(spend);
  });
});

test('text of Windows in China is told from its bytes', () => {
  const hex = 'c8d5c6dabba8b7d1b5e3bbf7c1bf';
  const word = (from: number, to: number) => Buffer.from(hex.slice(from * 4, to * 4), 'hex');
  const [date, cost, clicks] = [word(0, 2), word(2, 4), word(4, 7)];
  const bytes = Buffer.concat([
    date,
    Buffer.from(','),
    cost,
    Buffer.from(','),
    clicks,
    Buffer.from('\n2026/10/1,5,2\n'),
  ]);
  const reading = opened(new Uint8Array(bytes));
  expect([reading.written.encoding, reading.table.header]).toEqual(['gbk', ['日期', '花费', '点击量']]);
});

test('text of Windows in France is told from its bytes', () => {
  const bytes = new Uint8Array(Buffer.from('Mois;Coût;Campagne\n2026-10;5,50;Été\n', 'latin1'));
  const reading = opened(bytes);
  expect([reading.written.encoding, reading.table.header[1]]).toEqual(['windows-1252', 'Coût']);
  expect(seriesOf(totals(reading))).toEqual({ adSpend: { '2026-10': 5.5 } });
});
