import fc from 'fast-check';
import {
  instantOfSerial,
  serialOf,
  serialOfInstant,
  wallClockOfSerial,
} from '../../../preview/spreadsheet/serial-days';

const zones = fc.constantFrom(
  'Etc/UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Ho_Chi_Minh',
  'Africa/Cairo',
  'Pacific/Apia',
);

describe('days as numbers', () => {
  test('are counted as spreadsheets count them', () => {
    expect(serialOf(1899, 12, 30)).toBe(0);
    expect(serialOf(2026, 11, 22)).toBe(46348);
    expect(wallClockOfSerial(46348.75)).toMatchObject({
      year: 2026,
      month: 11,
      day: 22,
      hour: 18,
      minute: 0,
    });
  });

  test('stay the same day through every clock change', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 30_000, max: 60_000 }), (zone, day) => {
        // A few zones left out a day when they crossed the date line.
        fc.pre(!(zone === 'Pacific/Apia' && day === serialOf(2011, 12, 30)));
        expect(Math.floor(serialOfInstant(instantOfSerial(day, zone), zone))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  test('start an hour late where clocks skip midnight', () => {
    const day = serialOf(2024, 4, 26);
    const instant = instantOfSerial(day, 'Africa/Cairo');
    expect(new Date(instant).toISOString()).toBe('2024-04-25T22:00:00.000Z');
    expect(serialOfInstant(instant, 'Africa/Cairo')).toBeCloseTo(day + 1 / 24);
  });

  test('are midnight in the spreadsheet’s time zone', () => {
    expect(new Date(instantOfSerial(serialOf(2026, 7, 1), 'Europe/Paris')).toISOString()).toBe(
      '2026-06-30T22:00:00.000Z',
    );
    expect(new Date(instantOfSerial(serialOf(2026, 12, 1), 'Europe/Paris')).toISOString()).toBe(
      '2026-11-30T23:00:00.000Z',
    );
  });
});
