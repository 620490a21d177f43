import type { CalendarDay, Instant } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { releasePlan } from '../../builders/release/release-plan.js';
import { fileWith, happened } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('release-before-closed-days');

/** Holidays of 2030: Easter, a single day in the middle of a week, Christmas. */
const holidays: readonly CalendarDay[] = [
  '2030-04-19',
  '2030-04-22',
  '2030-05-01',
  '2030-12-25',
  '2030-12-26',
];

const plannedOn = (releaseOn: CalendarDay) => fileWith([], { releasePlans: [releasePlan({ releaseOn })] });
const releasedAt = (...instants: readonly Instant[]) =>
  fileWith(instants.map((instant) => happened('client.released', instant)));

describe('a release that is planned', () => {
  it.each<[string, CalendarDay]>([
    ['on a Friday', '2030-03-08'],
    ['on a Saturday', '2030-03-09'],
    ['on the Thursday before Good Friday', '2030-04-18'],
    ['on Good Friday itself', '2030-04-19'],
    ['on the Sunday before Easter Monday', '2030-04-21'],
    ['on the day before a single holiday', '2030-04-30'],
    ['on Christmas Eve', '2030-12-24'],
    ['on the first of two holidays', '2030-12-25'],
    ['on the last working day of a year', '2032-12-31'],
  ])('%s is found', (_, day) => {
    finds(plannedOn(day), [['releasePlans[0].releaseOn']], { holidays });
  });

  it.each<[string, CalendarDay]>([
    ['on a Monday', '2030-03-04'],
    ['on a Tuesday', '2030-03-05'],
    ['on a Wednesday', '2030-03-06'],
    ['on a Thursday', '2030-03-07'],
    ['on a Sunday, for offices open the next day', '2030-03-10'],
    ['on the Wednesday before the Thursday before Good Friday', '2030-04-17'],
    ['on Easter Monday', '2030-04-22'],
    ['on a single holiday in the middle of the week', '2030-05-01'],
  ])('%s is not', (_, day) => {
    isSilent(plannedOn(day), { holidays });
  });

  it('before a day that is a holiday elsewhere is not', () => {
    isSilent(plannedOn('2030-04-30'), { holidays: [] });
    isSilent(plannedOn('2030-04-18'), { holidays: ['2029-04-19'] });
  });

  it('says what to do', () => {
    expect(texts(plannedOn('2030-03-08'))[0]).toContain('release earlier in the week');
  });
});

describe('a release that happened', () => {
  it.each<[string, Instant, string]>([
    ['late on a Friday', '2030-03-08T22:30:00+01:00', 'Europe/Berlin'],
    ['late on a Thursday overseas, when it is Friday here', '2030-03-07T23:30:00-05:00', 'Europe/Berlin'],
    ['written in UTC as Thursday, when it is Friday here', '2030-03-07T23:30:00Z', 'Europe/Berlin'],
    ['written here as Thursday, when it is Friday there', '2030-03-07T16:30:00+01:00', 'Asia/Tokyo'],
    ['on what is Saturday in UTC and Friday there', '2030-03-09T04:30:00Z', 'America/New_York'],
  ])('%s is found', (_, instant, timeZone) => {
    finds(releasedAt(instant), [['events[0]']], { timeZone });
  });

  it.each<[string, Instant, string]>([
    ['a minute before Friday', '2030-03-07T23:59:00+01:00', 'Europe/Berlin'],
    ['late on a Thursday there, when it is Friday here', '2030-03-08T05:30:00+01:00', 'America/New_York'],
    ['on what is Saturday in UTC and Sunday there', '2030-03-09T23:30:00Z', 'Asia/Tokyo'],
    ['on what is Friday in UTC and Thursday there', '2030-03-08T09:30:00Z', 'Pacific/Pago_Pago'],
  ])('%s is not', (_, instant, timeZone) => {
    isSilent(releasedAt(instant), { timeZone });
  });

  it('to the minute at midnight', () => {
    finds(releasedAt('2030-03-08T00:00:00+01:00'), [['events[0]']]);
    isSilent(releasedAt('2030-03-10T00:00:00+01:00'));
    finds(releasedAt('2030-03-09T23:59:59.999+01:00'), [['events[0]']]);
  });

  it('is told from other events of that day', () => {
    const friday = '2030-03-08T10:00:00+01:00';
    const file = fileWith([happened('session.held', friday), happened('client.released', friday)]);
    finds(file, [['events[1]']]);
    isSilent(fileWith([happened('client.imprisoned', friday)]));
  });
});

describe('planned and actual release', () => {
  it('on one day are one finding, on two days two', () => {
    const friday = fileWith([happened('client.released', '2030-03-08T09:00:00+01:00')], {
      releasePlans: [releasePlan({ releaseOn: '2030-03-08' })],
    });
    finds(friday, [['releasePlans[0].releaseOn', 'events[0]']]);
    const later = { ...friday, releasePlans: [releasePlan({ releaseOn: '2030-03-15' })] };
    finds(later, [['releasePlans[0].releaseOn'], ['events[0]']]);
  });

  it('are looked at one by one', () => {
    const releasePlans = [
      releasePlan({ releaseOn: '2030-03-07' }),
      releasePlan({ releaseOn: '2030-03-08' }),
      releasePlan({ releaseOn: '2030-03-08' }),
    ];
    finds(fileWith([], { releasePlans }), [['releasePlans[1].releaseOn', 'releasePlans[2].releaseOn']]);
  });

  it('are none: nothing to find', () => {
    isSilent(fileWith([]));
  });
});
