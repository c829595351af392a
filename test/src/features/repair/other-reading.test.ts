import fc from 'fast-check';
import { otherReading } from '../../../../src/features/repair/other-reading';
import { date, money, prose, share, wholeNumber } from '../../../../src/workbook/column';
import { addDays } from '../../../../src/workbook/day';

describe('amounts', () => {
  test.each([
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234,5', 1234.5],
    ['1’234.50', 1234.5],
    ['1.234.567', 1234567],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['1200 €', 1200],
    ['EUR 1.200,00', 1200],
    ['₫ 2.000.000', 2000000],
    ['-12,5', -12.5],
    ['10k', 10000],
    ['1.5M', 1500000],
    ['١٢٣٫٥', 123.5],
    ['１２００', 1200],
  ])('“%s” is %d', (text, value) => expect(otherReading(text, money())).toBeCloseTo(value, 9));

  test.each(['1,200', '1.200', 'about 5', '5 or 6', '1,23,45', '', '12 months', '1.2.3'])(
    '“%s” is left: it could mean two things, or nothing',
    (text) => expect(otherReading(text, money())).toBeUndefined(),
  );

  test('a whole number has no part', () => {
    expect(otherReading('12,5', wholeNumber())).toBeUndefined();
    expect(otherReading('12 EUR', wholeNumber())).toBe(12);
  });
});

test.each([
  ['15 %', 0.15],
  ['12,5%', 0.125],
  ['١٥٪', 0.15],
])('a share “%s” is %d', (text, value) => expect(otherReading(text, share())).toBeCloseTo(value, 9));
test('a number without a per-cent sign is no share for certain', () =>
  expect(otherReading('15,5', share())).toBeUndefined());

describe('days', () => {
  test.each([
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['3.4.2026', '2026-04-03'],
    ['4/4/2026', '2026-04-04'],
    ['2026/4/3', '2026-04-03'],
    ['2026年4月3日', '2026-04-03'],
    ['٣١/١٢/٢٠٢٦', '2026-12-31'],
  ])('“%s” is %s', (text, day) => expect(otherReading(text, date())).toEqual({ day }));

  test.each(['3/4/2026', '31/31/2026', '2026-02-30', 'soon', '31/12/26'])('“%s” is left', (text) =>
    expect(otherReading(text, date())).toBeUndefined(),
  );

  test('every day, written the German way, is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const day = addDays('2024-01-01', days);
        const [year, month, date_] = day.split('-');
        expect(otherReading(`${date_}.${month}.${year}`, date())).toEqual({ day });
      }),
    );
  });
});

test('words are words', () => expect(otherReading('12', prose())).toBeUndefined());
