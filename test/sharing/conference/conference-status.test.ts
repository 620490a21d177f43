import type { Instant } from 'exit-work/kernel';
import type { CaseConference } from 'exit-work/model';
import { conferenceStatus } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { namedConference } from '../../builders/index.js';
import { conferenceWithTerms, revealOfTwo } from './conferences.js';

const revealed = conferenceWithTerms({ identityReveal: revealOfTwo() });
const long = '2040-01-01T00:00:00Z';

it.each<[string, CaseConference, Instant, string]>([
  ['a conference that knows the name', namedConference(), long, 'named'],
  ['a conference without a reveal', conferenceWithTerms(), long, 'anonymous'],
  ['a reveal, a millisecond before', revealed, '2030-02-11T09:29:59.999Z', 'anonymous'],
  ['a reveal, at its instant', revealed, '2030-02-11T09:30:00Z', 'revealed'],
  ['a reveal, ten years after', revealed, long, 'revealed'],
  ['a name that slipped out without a risk', { ...revealed, securityRiskFound: false }, long, 'anonymous'],
  [
    'a name that one of two gave away',
    conferenceWithTerms({ identityReveal: revealOfTwo({ decidedBy: ['case-manager'] }) }),
    long,
    'anonymous',
  ],
])('%s', (_, conference, instant, standing) => {
  expect(conferenceStatus(conference, instant)).toBe(standing);
});
