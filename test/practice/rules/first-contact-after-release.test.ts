import type { CalendarDay } from 'exit-work/kernel';
import { describe, it } from 'vitest';
import {
  contactOnTheDayOfRelease,
  releasePlan,
  releasePlanWithoutContacts,
} from '../../builders/release/release-plan.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent } = harness('first-contact-after-release');

const contacted = (releaseOn: CalendarDay, ...days: readonly CalendarDay[]) =>
  fileWith([], {
    releasePlans: [
      releasePlan({ releaseOn, firstContacts: days.map((on) => contactOnTheDayOfRelease({ on })) }),
    ],
  });

describe('the first contact', () => {
  it.each<[string, CalendarDay, CalendarDay]>([
    ['on the day of release', '2030-03-05', '2030-03-05'],
    ['on the day after', '2030-03-05', '2030-03-06'],
    ['on the day after, in the next month', '2030-02-28', '2030-03-01'],
    ['on the day after, a leap day', '2032-02-28', '2032-02-29'],
    ['on the day after, in the next year', '2030-12-31', '2031-01-01'],
  ])('%s is in order', (_, releaseOn, on) => {
    isSilent(contacted(releaseOn, on));
  });

  it.each<[string, readonly CalendarDay[]]>([
    ['missing', []],
    ['two days after', ['2030-03-07']],
    ['the day before, when the gate is still shut', ['2030-03-04']],
    ['around it but not then', ['2030-03-04', '2030-03-07', '2031-03-05']],
  ])('%s is found', (_, days) => {
    finds(contacted('2030-03-05', ...days), [['releasePlans[0].firstContacts']]);
  });

  it('is found among others, in any order', () => {
    isSilent(contacted('2030-03-05', '2030-03-12', '2030-03-04', '2030-03-06'));
  });
});

describe('plans', () => {
  it('are each looked at', () => {
    const releasePlans = [releasePlan(), releasePlanWithoutContacts({ id: 'rp-2' })];
    finds(fileWith([], { releasePlans }), [['releasePlans[1].firstContacts']]);
  });

  it('are none: nothing to find', () => {
    isSilent(fileWith([]));
  });
});
