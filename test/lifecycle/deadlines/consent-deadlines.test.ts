import type { CalendarDay, Instant } from 'exit-work/kernel';
import type { Consent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { withdrawnConsent } from '../../builders/index.js';
import { asked, consent, day, pathsOf } from './asked-of-records.js';

describe('the last day of a consent', () => {
  it.each<[string, Instant, string, CalendarDay]>([
    ['late on a leap day', '2028-02-29T23:59:00+01:00', 'Europe/Berlin', '2028-02-29'],
    ['when a leap day ends', '2028-03-01T00:00:00+01:00', 'Europe/Berlin', '2028-02-29'],
    ['when a leap day begins', '2028-02-29T00:00:00+01:00', 'Europe/Berlin', '2028-02-28'],
    ['as the change to summer begins', '2030-03-31T01:00:00Z', 'Europe/Berlin', '2030-03-31'],
    ['when the day of that change begins', '2030-03-31T00:00:00+01:00', 'Europe/Berlin', '2030-03-30'],
    ['when the day of that change ends', '2030-04-01T00:00:00+02:00', 'Europe/Berlin', '2030-03-31'],
    ['at the midnight that there was before', '2030-04-01T00:00:00+01:00', 'Europe/Berlin', '2030-04-01'],
    ['in the hour that comes twice', '2030-10-27T02:30:00+01:00', 'Europe/Berlin', '2030-10-27'],
    ['when the long day begins', '2030-10-27T00:00:00+02:00', 'Europe/Berlin', '2030-10-26'],
    ['when the long day ends', '2030-10-28T00:00:00+01:00', 'Europe/Berlin', '2030-10-27'],
    ['an hour before the long day ends', '2030-10-28T00:00:00+02:00', 'Europe/Berlin', '2030-10-27'],
    ['at noon in Greenwich, midnight here', '2030-06-30T12:00:00Z', 'Pacific/Auckland', '2030-06-30'],
    ['a second later', '2030-06-30T12:00:01Z', 'Pacific/Auckland', '2030-07-01'],
    ['in the morning in Greenwich', '2030-07-01T07:00:00Z', 'America/Los_Angeles', '2030-06-30'],
    ['a second later there', '2030-07-01T07:00:01Z', 'America/Los_Angeles', '2030-07-01'],
  ])('that ends %s, %s in %s, is %s', (_, expires, timeZone, due) => {
    const [first, ...others] = asked({ consents: [consent(expires)] }, { now: day('2028-01-02'), timeZone });
    expect(first).toMatchObject({ kind: 'consent-expires', path: 'consents[0].expires', due });
    expect(others).toEqual([]);
  });

  it.each<[Instant, string[]]>([
    ['2030-07-21T10:00:00Z', ['coming']],
    ['2030-07-22T10:00:00Z', ['due']],
    ['2030-08-05T07:59:59Z', ['due']],
    ['2030-08-05T10:00:00+02:00', []],
    ['2040-01-01T00:00:00Z', []],
  ])('seen at %s is %j and never overdue', (now, statuses) => {
    const consents = [consent('2030-08-05T10:00:00+02:00')];
    expect(asked({ consents }, { now }).map(({ status }) => status)).toEqual(statuses);
  });
});

const given = consent('2030-08-05T10:00:00+02:00');
const again = consent('2031-08-05T10:00:00+02:00', { id: 'consent-2', notBefore: '2030-08-05T08:00:00Z' });
const onlyAgain = ['consents[1].expires'];
const both = ['consents[0].expires', 'consents[1].expires'];

describe('a consent', () => {
  it.each<[string, Consent[], string[]]>([
    ['was refused', [{ ...given, status: 'refused' }], []],
    ['was withdrawn', [withdrawnConsent()], []],
    ['will be withdrawn', [{ ...given, withdrawnAt: '2030-07-01T10:00:00Z' }], []],
    ['was given again', [given, again], onlyAgain],
    ['was given again, and earlier filed', [again, given], ['consents[0].expires']],
    ['was given again after a gap', [given, { ...again, notBefore: '2030-08-05T08:00:01Z' }], both],
    [
      'was given again, and that was withdrawn',
      [given, { ...again, status: 'withdrawn' }],
      ['consents[0].expires'],
    ],
    [
      'was given again, and that will be withdrawn',
      [given, { ...again, withdrawnAt: '2030-09-01T10:00:00Z' }],
      ['consents[0].expires'],
    ],
    ['was asked for again and refused', [given, { ...again, status: 'refused' }], []],
    [
      'was refused before it was given',
      [given, { ...again, status: 'refused', notBefore: '2027-08-05T08:00:00Z' }],
      ['consents[0].expires'],
    ],
    ['was given again for another recipient', [given, { ...again, recipientIds: ['o-prison'] }], both],
    [
      'was given again for one recipient more',
      [given, { ...again, recipientIds: ['o-1', 'o-job-centre'] }],
      onlyAgain,
    ],
    ['was given again for another purpose', [given, { ...again, purposes: ['supervision'] }], both],
    ['was given again for less', [given, { ...again, categories: ['identity'] }], both],
    [
      'was given again in two parts',
      [
        { ...given, categories: ['identity', 'contact'] },
        { ...again, categories: ['identity'] },
        { ...again, id: 'consent-3', categories: ['contact'] },
      ],
      ['consents[1].expires', 'consents[2].expires'],
    ],
    ['is another person’s', [given, { ...again, dataSubject: 'relative', personId: 'rel-1' }], both],
    [
      'is another relative’s',
      [
        { ...given, dataSubject: 'relative', personId: 'rel-1' },
        { ...again, dataSubject: 'relative', personId: 'rel-2' },
      ],
      both,
    ],
    [
      'was asked for again and not answered',
      [given, { ...again, status: 'requested' }],
      ['consents[0].expires'],
    ],
    ['is filed twice', [given, { ...given, id: 'consent-2' }], both],
  ])('that %s', (_, consents, paths) => {
    expect(pathsOf({ consents })).toEqual(paths);
  });
});
