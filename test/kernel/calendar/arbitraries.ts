import { CalendarDay, Instant } from 'exit-work/kernel';
import fc from 'fast-check';

/** Far enough from both ends of the calendar for any arithmetic that is done with it. */
const earliest = Date.UTC(1975, 0, 1);
const latest = Date.UTC(2100, 11, 31);

export const anyDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: earliest / 86_400_000, max: latest / 86_400_000 })
  .map((count) => CalendarDay.parse(new Date(count * 86_400_000).toISOString().slice(0, 10)));

export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: earliest, max: latest })
  .map((epoch) => Instant.parse(new Date(epoch).toISOString()));

/** Zones on either side of the date line, with and without daylight saving, with odd offsets. */
export const anyTimeZone: fc.Arbitrary<string> = fc.constantFrom(
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
);
