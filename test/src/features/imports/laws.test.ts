import fc from 'fast-check';
import { bytesOfText, opened, seriesOf, totals } from './a-file';

const row = fc.record({
  day: fc.integer({ min: 0, max: 364 }),
  campaign: fc.constantFrom('Spring', 'spring ', 'Autumn, late', 'Été "24"'),
  clicks: fc.nat({ max: 100_000 }),
  cents: fc.integer({ min: 0, max: 10_000_000 }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 60 });
type Row = { day: number; campaign: string; clicks: number; cents: number };

const dayOf = (index: number): string => new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const point = (cents: number): string => (cents / 100).toFixed(2);
const file = (all: Row[]): string =>
  ['Day,Campaign,Impr.,Clicks,Cost']
    .concat(
      all.map((each) =>
        [dayOf(each.day), quoted(each.campaign), '1', each.clicks, point(each.cents)].join(','),
      ),
    )
    .join('\n');
/** The same as written where commas are decimal. */
const frenchFile = (all: Row[]): string =>
  ['Day;Campaign;Impr.;Clicks;Cost']
    .concat(
      all.map((each) =>
        [
          dayOf(each.day).split('-').reverse().join('/'),
          quoted(each.campaign),
          '1',
          String(each.clicks).replace(/\B(?=(\d{3})+$)/g, '\u202f'),
          point(each.cents).replace('.', ','),
        ].join(';'),
      ),
    )
    .join('\r\n');

const sumsOf = (text: string, split: '' | 'campaign' = '') =>
  seriesOf(totals(opened(bytesOfText(text)), { split, order: 'dmy' }));

test('the months add up to what the file holds, to the cent', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { clicks = {}, adSpend = {} } = sumsOf(file(all));
      const sum = (months: Record<string, number>) => Object.values(months).reduce((a, b) => a + b, 0);
      expect(sum(clicks)).toBe(all.reduce((total, each) => total + each.clicks, 0));
      expect(Math.round(sum(adSpend) * 100)).toBe(all.reduce((total, each) => total + each.cents, 0));
    }),
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (all, keys) => {
      const shuffled = all.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key);
      expect(sumsOf(file(shuffled.map(({ each }) => each)))).toEqual(sumsOf(file(all)));
    }),
  );
});

test('a row for each campaign adds up to the row for all', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { clicks } = sumsOf(file(all));
      const parts = Object.entries(sumsOf(file(all), 'campaign')).filter(([name]) =>
        name.startsWith('clicks'),
      );
      const added: Record<string, number> = {};
      for (const [, months] of parts)
        for (const [month, value] of Object.entries(months)) added[month] = (added[month] ?? 0) + value;
      expect(added).toEqual(clicks);
    }),
  );
});

test('delimiter, decimal mark, thousands and order of dates change nothing', () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect(sumsOf(frenchFile(all))).toEqual(sumsOf(file(all)));
    }),
  );
});

test('a hundred thousand rows are added up, none left out', () => {
  const all = Array.from({ length: 100_000 }, (_, index) => ({
    day: index % 365,
    campaign: `Campaign ${index % 40}`,
    clicks: index % 97,
    cents: index % 10_007,
  }));
  const months = Object.entries(sumsOf(file(all), 'campaign')).flatMap(([name, held]) =>
    name.startsWith('clicks') ? Object.values(held) : [],
  );
  const wanted = all.reduce((sum, { clicks }) => sum + clicks, 0);
  expect(months.reduce((sum, clicks) => sum + clicks, 0)).toBe(wanted);
});

test('whatever stands in a file, reading it ends in numbers or in words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => {
        try {
          totals(opened(bytes));
        } catch (error) {
          if (!/code|question/.test(String(error))) throw error;
        }
      }).not.toThrow();
    }),
  );
});
