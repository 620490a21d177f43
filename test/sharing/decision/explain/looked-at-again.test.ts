import type { Instant } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { agreement, consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, vitalInterest } from '../../builders/safeguarding-builders.js';

const decidedAt = '2030-05-28T00:00:00Z';
const confirmedAt = '2030-05-29T00:00:00Z';

/** When a decision on a life is to be looked at again, for whoever asks then. */
function reviewedAt(instant: Instant, terms: Parameters<typeof vitalInterest>[0] = {}): number | undefined {
  const vitalInterests = [
    vitalInterest({ decidedAt, confirmedAt, reviewAt: '2030-06-08T00:00:00Z', ...terms }),
  ];
  const { obligations } = decidedAlike(emergency({ instant }), policy({ vitalInterests }));
  const review = obligations.find(({ code }) => code === 'review');
  return review?.until === undefined ? undefined : Date.parse(review.until);
}

describe('a decision on a life is looked at again', () => {
  it.each<[string, Instant, string, Parameters<typeof vitalInterest>[0]?]>([
    ['three days later, while nobody has confirmed it', '2030-05-28T12:00:00Z', '2030-05-31T00:00:00Z'],
    ['so it is a moment before', '2030-05-28T23:59:59.999Z', '2030-05-31T00:00:00Z'],
    ['at its own time from when it is confirmed', confirmedAt, '2030-06-08T00:00:00Z'],
    [
      'and at its own time, where that is sooner',
      '2030-05-28T12:00:00Z',
      '2030-05-30T00:00:00Z',
      { reviewAt: '2030-05-30T00:00:00Z' },
    ],
    [
      'after a fortnight at the latest',
      confirmedAt,
      '2030-06-11T00:00:00Z',
      { reviewAt: '2030-07-01T00:00:00Z' },
    ],
  ])('%s', (_, instant, until, terms) => expect(reviewedAt(instant, terms)).toBe(Date.parse(until)));

  it('and is none any more, where it was confirmed too late', () => {
    const late = emergency({ instant: '2030-06-02T00:00:00Z' });
    const outcomeOf = (confirmed: Instant) =>
      decidedAlike(late, policy({ vitalInterests: [vitalInterest({ decidedAt, confirmedAt: confirmed })] }))
        .outcome;
    expect([outcomeOf('2030-05-30T23:59:59.999Z'), outcomeOf('2030-05-31T00:00:00Z')]).toEqual([
      'permit',
      'deny',
    ]);
  });
});

it('who asks for pseudonyms keeps identifiers that are permitted, and is told so', () => {
  const pseudonymous = {
    code: 'pseudonymise',
    text: 'pass on pseudonyms and age bands in place of what says who it is; identifiers that are permitted stay, as was asked for',
    citation: { follows: ['CS-4.5-17', 'MG-4.3-03'] },
    identifiers: 'as-permitted',
  };
  const consents = [consent({ conditions: ['pseudonymised'] })];
  const obligations = (asked: Parameters<typeof request>[0]) =>
    decidedAlike(request(asked), policy({ consents })).obligations.filter(
      ({ code }) => code === 'pseudonymise',
    );
  expect(obligations({ identifiers: 'as-permitted' })).toEqual([pseudonymous]);
  expect(obligations({})).toMatchObject([
    { text: 'pass on pseudonyms and age bands in place of what says who it is' },
  ]);
});

it('what rests on a consent with terms of its own asks for more than the log', () => {
  const codesFor = (terms: Parameters<typeof policy>[0]) =>
    decidedAlike(request(), policy(terms)).obligations.map(({ code }) => code);
  expect(codesFor({ consents: [consent()] })).toEqual(['log', 'no-onward-sharing']);
  expect(codesFor({ consents: [consent({ conditions: ['client-attends'] })] })).toContain('client-attends');
  expect(codesFor({ consents: [consent({ conditions: ['ask-each-time'] })] })).toContain('ask-client');
  expect(codesFor({ consents: [consent({ retainDays: 30 })] })).toContain('retain-until');
  expect(codesFor({ consents: [consent()], agreements: [agreement()] })).toEqual([
    'log',
    'no-onward-sharing',
  ]);
});
