import { firstMapping } from '../../../../src/features/imports/mapping';
import { isFault } from '../../../../src/features/imports/read/fault';
import {
  fitting,
  type Imported,
  noneImported,
  withMapping,
} from '../../../../src/features/imports/reconcile/imported';
import {
  type Reconciled,
  rememberedOf,
  stateOf,
} from '../../../../src/features/imports/reconcile/reconciled';
import { Sums } from '../../../../src/features/imports/tally/month-sums';
import { namesToMatch } from '../../../../src/features/imports/tally/names';
import { spanOf } from '../../../../src/features/imports/tally/row-dates';
import { added, bytesOfText, context, opened, seriesOf, totals } from './a-file';

const file = (header: string, rows: string[]) => opened(bytesOfText(`${header}\n${rows.join('\n')}\n`));
const many = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index));

describe('a file that is wrong throughout', () => {
  const faultsOf = (header: string, rows: string[]) => {
    const faults = added(file(header, rows));
    return Array.isArray(faults) ? faults : [];
  };

  test('names fifty of its faults, and every one while there are no more', () => {
    const wrong = (count: number) =>
      faultsOf(
        'Day,Campaign,Impr.,Clicks',
        many(count, (index) => `2026-10-01,A,1,x${index}`),
      );
    expect(wrong(49)).toHaveLength(49);
    expect(wrong(50)).toHaveLength(50);
    expect(wrong(51)).toHaveLength(50);
    expect(wrong(51)[49]).toMatchObject({ code: 'notNumber', line: 51, column: 'Clicks', text: 'x49' });
  });

  test('names fifty in all, however many columns are wrong', () => {
    const faults = faultsOf(
      'Day,Campaign,Impr.,Clicks',
      many(60, (index) => `someday,A,y,x${index}`),
    );
    expect(faults).toHaveLength(50);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['notDate']));
  });
});

describe('names in a file', () => {
  const named = (count: number) =>
    file(
      'Day,Campaign,Impr.,Clicks,Cost',
      many(count, (index) => `2026-10-01,Name ${index},1,2,3`),
    );

  test.each([
    ['rows of the metrics', { split: 'campaign' }],
    ['what was spent', { target: 'spend' }],
  ] as const)('are taken for %s up to sixty', (_, change) => {
    const [sixty, more] = [added(named(60), change), added(named(61), change)];
    expect(Array.isArray(sixty)).toBe(false);
    expect(more).toEqual([{ code: 'tooManyNames' }]);
    const mapping = { ...firstMapping(named(60), context), ...change };
    expect(namesToMatch(named(60), mapping)).toHaveLength(60);
    expect(namesToMatch(named(61), mapping)).toEqual([]);
  });

  test('are asked for only where rows are split by them or money goes by them, once each, in order', () => {
    const reading = file('Day,Campaign,Impr.,Clicks', [
      '2026-10-01,b,1,2',
      '2026-10-01,A,1,2',
      '2026-10-02, B ,1,2',
    ]);
    const mapping = firstMapping(reading, context);
    expect(namesToMatch(reading, mapping)).toEqual([]);
    expect(namesToMatch(reading, { ...mapping, split: 'campaign' })).toEqual(['A', 'B']);
    expect(namesToMatch(reading, { ...mapping, split: 'channel' })).toEqual([]);
    expect(namesToMatch(reading, { ...mapping, target: 'spend' })).toEqual(['A', 'B']);
  });
});

describe('the month of a row', () => {
  const clicks = (header: string, ...rows: string[]) => seriesOf(totals(file(header, rows)))['clicks'];

  test('of a week over the end of a month is shared out by days, and what is counted stays whole', () => {
    const week = 'Week,Campaign,Impr.,Clicks';
    expect(clicks(week, '2026-09-28,A,9,7')).toEqual({ '2026-09': 3, '2026-10': 4 });
    expect(clicks(week, '2026-10-29,A,9,4')).toEqual({ '2026-10': 2, '2026-11': 2 });
    expect(clicks(week, '2026-10-05,A,9,4')).toEqual({ '2026-10': 4 });
    expect(totals(file(week, ['2026-09-28,A,9,7', '2026-10-05,A,9,7'])).shared).toBe(1);
  });

  const period = 'Reporting starts,Reporting ends,Campaign name,Impressions,Link clicks';
  test('of a period is the month it lies in; up to seven days are shared out, more are too many', () => {
    expect(clicks(period, '2026-10-01,2026-10-31,A,9,4')).toEqual({ '2026-10': 4 });
    expect(clicks(period, '2026-10-29,2026-11-04,A,9,7')).toEqual({ '2026-10': 3, '2026-11': 4 });
    expect(added(file(period, ['2026-10-29,2026-11-05,A,9,4']))).toEqual([
      expect.objectContaining({ code: 'longPeriod', line: 2, from: '2026-10-29', until: '2026-11-05' }),
    ]);
  });

  test('cannot be told where one of its two days is none, and that day is named', () => {
    expect(added(file(period, ['2026-10-29,later,A,9,4', 'sooner,2026-10-30,A,9,4']))).toEqual([
      { code: 'notDate', line: 2, column: 'Reporting ends', text: 'later' },
      { code: 'notDate', line: 3, column: 'Reporting starts', text: 'sooner' },
    ]);
  });

  test('is one of those from the first to the last day that the file tells of', () => {
    const reading = file('Day,Campaign,Impr.,Clicks', [
      '2026-11-03,A,1,2',
      '2026-09-01,A,1,2',
      '2026-10-01,A,1,2',
    ]);
    expect(spanOf(reading, firstMapping(reading, context))).toEqual({
      from: '2026-09-01',
      until: '2026-11-03',
    });
    const wrong = file('Day,Campaign,Impr.,Clicks', ['someday,A,1,2']);
    expect(spanOf(wrong, firstMapping(wrong, context))).toBeNull();
  });
});

describe('what a month of several days comes to', () => {
  const sums = new Sums();
  const day = (month: string, on: number) => ({ month, from: on, until: on, share: 1 });
  sums.add(day('2026-10', 20), 30);
  sums.add(day('2026-10', 1), 10);
  sums.add(day('2026-10', 20), 50);
  sums.add(day('2026-09', 30), 7);

  test.each([
    ['flow', 90],
    ['stock', 80],
    ['opening', 10],
    ['average', 45],
    ['rate', 40],
  ])('a %s', (kind, figure) => {
    expect(sums.figures(kind, 1)).toEqual({ '2026-09': 7, '2026-10': figure });
  });

  test('is counted in rows, too, for people who may be in several', () => {
    expect(sums.mostRows()).toBe(3);
    expect(new Sums().mostRows()).toBe(0);
  });
});

describe('what a number from a file means for a cell', () => {
  test.each([
    ['', 5, undefined, 'new'],
    ['', 5, 5, 'new'],
    [5, 5, undefined, 'same'],
    [5.000_000_1, 5, undefined, 'same'],
    [5.01, 5, undefined, 'conflict'],
    [4, 5, 4, 'update'],
    [4, 5, 3, 'conflict'],
    [4, 5, undefined, 'conflict'],
    ['soon', 5, 5, 'conflict'],
  ] as const)('%j stands there, %d comes, %p came before', (stands, incoming, before, state) => {
    expect(stateOf(stands, incoming, before)).toBe(state);
  });

  const reconciled = (cells: [at: string, incoming: number, state: string][]) =>
    ({
      pieces: Object.fromEntries(cells.map(([at, incoming]) => [at, [[1, 31, incoming]]])),
      entry: { cells: cells.map(([at, incoming, state]) => ({ at, incoming, state })) },
    }) as never as Reconciled;

  test('is remembered of what was written, and forgotten of what people kept', () => {
    const before = { row: 'M1', figures: { '2026-08': 1, '2026-09': 2 } };
    const now = reconciled([
      ['2026-09', 3, 'conflict'],
      ['2026-10', 4, 'new'],
      ['2026-11', 5, 'same'],
    ]);
    const isWritten = (at: string) => at === '2026-10';
    expect(rememberedOf(now, 'M1', before, isWritten)).toEqual({
      row: 'M1',
      figures: { '2026-08': 1, '2026-10': 4 },
      pieces: { '2026-10': [[1, 31, 4]] },
    });
    expect(rememberedOf(now, 'M2', before, isWritten)).toEqual({
      row: 'M2',
      figures: { '2026-10': 4 },
      pieces: { '2026-10': [[1, 31, 4]] },
    });
    expect(rememberedOf(now, 'M1', undefined, () => false)).toBeNull();
  });
});

describe('how files were taken', () => {
  const mapping = (key: string) =>
    ({ key, uses: ['day'], target: 'metrics', split: '', order: null, names: {} }) as never;
  const keys = ({ mappings }: Imported) => mappings.map(({ key }) => key);

  test('is remembered of the last ten kinds, the latest last, none twice', () => {
    const all = many(11, String).reduce((imported, key) => withMapping(imported, mapping(key)), noneImported);
    expect(keys(all)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(keys(withMapping(all, mapping('3')))).toEqual(['1', '2', '4', '5', '6', '7', '8', '9', '10', '3']);
  });

  test('is kept as far as there is room: the oldest numbers go first, then the kinds', () => {
    const rows = { a: { row: 'M1', figures: {} }, b: { row: 'M2', figures: {} } };
    const imported = withMapping({ ...noneImported, rows }, mapping('x'));
    const whole = JSON.stringify(imported);
    expect(fitting(imported, whole.length)).toBe(whole);
    expect(Object.keys(JSON.parse(fitting(imported, whole.length - 1)).rows)).toEqual(['b']);
    expect(JSON.parse(fitting(imported, 10))).toEqual(noneImported);
  });
});

test('a file that cannot be read at all is a fault', () => {
  expect(isFault({ code: 'empty' })).toBe(true);
  expect(isFault({ table: {} })).toBe(false);
});
