import { dayOf, InputError, type Instant } from 'exit-work/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant, anyTimeZone } from './arbitraries.js';

describe('the day of an instant', () => {
  it.each<[string, Instant, string, string]>([
    ['Berlin, a second before midnight in winter', '2031-03-04T22:59:59Z', 'Europe/Berlin', '2031-03-04'],
    ['Berlin, midnight in winter', '2031-03-04T23:00:00Z', 'Europe/Berlin', '2031-03-05'],
    ['Berlin, a second before midnight in summer', '2031-07-04T21:59:59Z', 'Europe/Berlin', '2031-07-04'],
    ['Berlin, midnight in summer', '2031-07-04T22:00:00Z', 'Europe/Berlin', '2031-07-05'],
    ['Tokyo, when it is still yesterday in Berlin', '2031-03-04T15:00:00Z', 'Asia/Tokyo', '2031-03-05'],
    [
      'New York, when it is already tomorrow in Berlin',
      '2031-03-05T04:59:59Z',
      'America/New_York',
      '2031-03-04',
    ],
    ['Kathmandu, a quarter to six ahead', '2031-03-04T18:14:59Z', 'Asia/Kathmandu', '2031-03-04'],
    ['Kathmandu, midnight', '2031-03-04T18:15:00Z', 'Asia/Kathmandu', '2031-03-05'],
    ['Kiritimati, fourteen hours ahead', '2031-03-04T10:00:00Z', 'Pacific/Kiritimati', '2031-03-05'],
    ['Pago Pago, eleven hours behind', '2031-03-04T10:59:59Z', 'Pacific/Pago_Pago', '2031-03-03'],
    ['UTC, the last moment of a year', '2030-12-31T23:59:59.999Z', 'UTC', '2030-12-31'],
    ['UTC, a leap day', '2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
    ['the offset does not choose the day', '2031-03-05T07:00:00+14:00', 'Europe/Berlin', '2031-03-04'],
  ])('%s', (_, instant, timeZone, day) => {
    expect(dayOf(instant, timeZone)).toBe(day);
  });

  it.each<[string, Instant, string, string]>([
    ['Berlin, the night the clock goes forward', '2031-03-30T00:59:59Z', 'Europe/Berlin', '2031-03-30'],
    ['Berlin, the midnight before', '2031-03-29T23:00:00Z', 'Europe/Berlin', '2031-03-30'],
    ['Berlin, the midnight after, an hour earlier', '2031-03-30T22:00:00Z', 'Europe/Berlin', '2031-03-31'],
    ['Berlin, the night the clock goes back', '2031-10-26T01:30:00Z', 'Europe/Berlin', '2031-10-26'],
    ['Berlin, the last hour of that day of 25 hours', '2031-10-26T22:59:59Z', 'Europe/Berlin', '2031-10-26'],
    ['São Paulo, a day without midnight, before', '2018-11-04T02:59:59Z', 'America/Sao_Paulo', '2018-11-03'],
    ['São Paulo, a day without midnight, after', '2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04'],
    [
      'São Paulo, the last hour comes twice, first',
      '2018-02-18T01:30:00Z',
      'America/Sao_Paulo',
      '2018-02-17',
    ],
    [
      'São Paulo, the last hour comes twice, second',
      '2018-02-18T02:30:00Z',
      'America/Sao_Paulo',
      '2018-02-17',
    ],
    [
      'Lord Howe, half an hour of daylight saving',
      '2031-01-04T13:00:00Z',
      'Australia/Lord_Howe',
      '2031-01-05',
    ],
    ['Apia, before the day that was left out', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['Apia, after the day that was left out', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s', (_, instant, timeZone, day) => {
    expect(dayOf(instant, timeZone)).toBe(day);
  });

  it('is the day that the platform’s own calendar shows', () => {
    fc.assert(
      fc.property(anyInstant, anyTimeZone, (instant, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
        expect(dayOf(instant, timeZone)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, () => string]>([
    ['a day after the last', () => dayOf('9999-12-31T23:59:59Z', 'Europe/Berlin')],
    ['a day before the first', () => dayOf('0000-01-01T00:00:00+01:00', 'UTC')],
  ])('cannot be %s that can be written', (_, day) => {
    expect(day).toThrow(InputError);
  });
});
