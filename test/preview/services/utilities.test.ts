import { newLocal } from './new-local';

describe('utilities', () => {
  const { Utilities } = newLocal().local.services;
  const instant = new Date('2026-11-22T17:05:09.007Z');

  test.each([
    ['yyyy-MM-dd', 'Asia/Ho_Chi_Minh', '2026-11-23'],
    ['d MMM yy, HH:mm:ss.SSS', 'Etc/UTC', '22 Nov 26, 17:05:09.007'],
    ["EEEE d MMMM 'at' h a", 'America/New_York', 'Sunday 22 November at 12 PM'],
    ["yyyy-MM-dd'T'HH:mm", 'Europe/Paris', '2026-11-22T18:05'],
  ])('write a date as %s in %s', (pattern, zone, text) => {
    expect(Utilities.formatDate(instant, zone, pattern)).toBe(text);
  });

  test('read a date', () => {
    expect(Utilities.parseDate('2026-11-22', 'America/New_York', 'yyyy-MM-dd').toISOString()).toBe(
      '2026-11-22T05:00:00.000Z',
    );
    expect(Utilities.parseDate('22.11.2026 18:05', 'Etc/UTC', 'dd.MM.yyyy HH:mm').toISOString()).toBe(
      '2026-11-22T18:05:00.000Z',
    );
    expect(() => Utilities.parseDate('soon', 'Etc/UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "soon"');
  });

  test('refuse letters that are not modelled', () => {
    expect(() => Utilities.formatDate(instant, 'Etc/UTC', 'ww')).toThrow('pattern letter w');
  });

  test('make identifiers, and do not sleep', () => {
    expect(Utilities.getUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    Utilities.sleep(100_000);
  });
});
