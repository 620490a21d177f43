import type { Consent } from 'exit-work/model';
import { decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { exitOrganisation, jobCentre } from '../../../builders/index.js';
import { consent, everythingNeeded, police, request } from '../../builders/builders.js';

const later = '2030-03-01T00:00:00Z';

/** A house that says nothing of its cases but who consented. */
function outcomeOf(...consents: readonly Consent[]): string {
  const governing: SharingPolicy = {
    ...{ holderId: 'o-exit', organisations: [exitOrganisation(), jobCentre(), police()], prohibitions: [] },
    ...{ necessity: everythingNeeded, consents },
  };
  const { outcome, advice } = decideDisclosure(request(), governing);
  // Whoever lists no languages is not asked whether a notice was understood.
  if (outcome === 'permit') expect(advice).toEqual([]);
  return outcome;
}

const limited = { capacity: 'limited', guardianId: 'g-1' } as const;
const ofGuardian = { givenBy: 'guardian', guardianId: 'g-1' } as const;

it.each<[string, Partial<Consent>, string]>([
  ['that stands', {}, 'permit'],
  ['that was given to this holder', { holderId: 'o-exit' }, 'permit'],
  ['that was to replace another one', { replacesId: 'none' }, 'permit'],
  ['that was given to another holder', { holderId: 'o-prison' }, 'deny'],
  ['that was refused', { status: 'refused' }, 'deny'],
  ['of somebody with a guardian', limited, 'permit'],
  ['of a guardian', ofGuardian, 'permit'],
])('a consent counts by itself %s', (_, terms, outcome) => {
  expect(outcomeOf(consent(terms))).toBe(outcome);
});

it.each<[string, Partial<Consent>, Partial<Consent>, string]>([
  [
    'the one that it replaces, of which each does',
    { replacesId: 'none' },
    { replacesId: 'consent-1', categories: ['contact'] },
    'deny',
  ],
  ['nothing of another one', {}, { categories: ['contact'] }, 'permit'],
  ['the one that it replaces', {}, { replacesId: 'consent-1', categories: ['contact'] }, 'deny'],
  ['for certain the same, refused since', {}, { status: 'refused' }, 'escalate'],
  ['nothing of the rest, refused', {}, { status: 'refused', categories: ['contact'] }, 'permit'],
  [
    'for certain what it was to replace, refused',
    {},
    { status: 'refused', replacesId: 'consent-1' },
    'escalate',
  ],
  ['what needs both, refused by the guardian', limited, { status: 'refused', ...ofGuardian }, 'deny'],
  [
    'nothing of it, refused by the guardian for another purpose',
    limited,
    { status: 'refused', purposes: ['supervision'], ...ofGuardian },
    'permit',
  ],
  [
    'nothing of it, refused by the guardian towards others',
    limited,
    { status: 'refused', recipientIds: ['o-police'], ...ofGuardian },
    'permit',
  ],
  [
    'nothing of it, refused by the guardian of something else',
    limited,
    { status: 'refused', categories: ['contact'], ...ofGuardian },
    'permit',
  ],
  [
    'what needs both, refused by the guardian in several things',
    limited,
    {
      status: 'refused',
      categories: ['contact', 'identity'],
      recipientIds: ['o-police', 'o-job-centre'],
      purposes: ['supervision', 'service-delivery'],
      ...ofGuardian,
    },
    'deny',
  ],
  [
    'nothing of the client’s, refused of a relative’s',
    limited,
    { status: 'refused', dataSubject: 'relative', personId: 'rel-1' },
    'permit',
  ],
  ['what the guardian gave, refused by the client', ofGuardian, { status: 'refused' }, 'deny'],
  [
    'nothing of what it was to replace, refused by another holder',
    {},
    { status: 'refused', replacesId: 'consent-1', holderId: 'o-prison' },
    'permit',
  ],
])('a later consent ends %s', (_, given, terms, outcome) => {
  const second = consent({ id: 'consent-2', notBefore: later, ...terms });
  expect([outcomeOf(consent(given), second), outcomeOf(second, consent(given))]).toEqual([outcome, outcome]);
});
