import { check } from 'exit-work/kernel';
import type { CaseFile } from 'exit-work/model';
import { CaseSafeguard, decideDisclosure, safeguardOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  anonymousConference,
  conferenceParticipant,
  namedConference,
  openedCaseFile,
  openSecurityConcern,
  resolvedSecurityConcern,
  restrictedCase,
} from '../../builders/index.js';
import { consent, policy, request } from '../builders/builders.js';
import { conferenceWithTerms, revealOfTwo } from '../conference/conferences.js';

const conference = { id: 'cc-1', heldAt: '2030-02-11T10:00:00+01:00' } as const;

describe('the safeguard of a case', () => {
  it.each<[string, Partial<CaseFile>, Omit<CaseSafeguard, 'clientId'>]>([
    ['names the client, where nothing narrows the sharing', {}, {}],
    [
      'holds a threat that goes on, and one that is over',
      { securityConcerns: [openSecurityConcern(), resolvedSecurityConcern({ id: 'sc-2' })] },
      {
        threats: [
          { from: '2030-02-12T09:30:00+01:00' },
          { from: '2030-02-12T09:30:00+01:00', until: '2030-02-13T09:30:00+01:00' },
        ],
      },
    ],
    [
      'holds no threat from the client',
      { securityConcerns: [openSecurityConcern({ direction: 'from-client' })] },
      {},
    ],
    [
      'holds the restrictions of access',
      { accessRestrictions: [restrictedCase()] },
      { accessRestrictions: [restrictedCase()] },
    ],
    ['holds no conference that knows the name', { conferences: [namedConference()] }, {}],
    [
      'holds an anonymous conference with its convener and each body once',
      {
        conferences: [
          anonymousConference({
            participants: [
              conferenceParticipant(),
              conferenceParticipant({ role: 'psychologist' }),
              conferenceParticipant({ organisationId: 'o-police', role: 'police-officer' }),
            ],
          }),
        ],
      },
      { anonymousConferences: [{ ...conference, participantIds: ['o-exit', 'o-prison', 'o-police'] }] },
    ],
    [
      'holds a reveal that keeps to its terms',
      { conferences: [conferenceWithTerms({ identityReveal: revealOfTwo() })] },
      {
        anonymousConferences: [
          {
            ...conference,
            participantIds: ['o-exit', 'o-prison', 'o-police'],
            revealedAt: '2030-02-11T10:30:00+01:00',
            revealedToIds: ['o-prison'],
          },
        ],
      },
    ],
    [
      'holds no reveal that does not',
      { conferences: [conferenceWithTerms({ identityReveal: revealOfTwo(), securityRiskFound: false })] },
      { anonymousConferences: [{ ...conference, participantIds: ['o-exit', 'o-prison', 'o-police'] }] },
    ],
  ])('%s', (_, changes, expected) => {
    const safeguard = safeguardOf(openedCaseFile(changes));
    const { memberships: ___, speakers: __, ...narrowing } = safeguard;
    expect(narrowing).toEqual({ clientId: openedCaseFile().client.id, ...expected });
    expect(check(CaseSafeguard, safeguard)).toEqual({ ok: true, value: safeguard });
  });
});

it('hides where a threatened client lives from the family until the concern is resolved', () => {
  const { client } = openedCaseFile();
  const sister = { id: 'rp-sister', name: 'Ada Sample', relation: 'sister' } as const;
  const file = openedCaseFile({
    client: { ...client, relatedPersons: [sister] },
    securityConcerns: [resolvedSecurityConcern()],
  });
  const toSister = consent({
    clientId: file.client.id,
    recipientIds: ['rp-sister'],
    purposes: ['family-support'],
    categories: ['whereabouts'],
  });
  const outcomes = (
    ['2030-02-12T08:29:59.999Z', '2030-02-12T08:30:00Z', '2030-02-13T08:30:00Z'] as const
  ).map(
    (instant) =>
      decideDisclosure(
        request({
          clientId: file.client.id,
          recipientId: 'rp-sister',
          recipientRole: 'relative',
          purpose: 'family-support',
          categories: ['whereabouts'],
          instant,
        }),
        policy({ consents: [toSister], safeguards: [safeguardOf(file)] }),
      ).outcome,
  );
  expect(outcomes).toEqual(['permit', 'deny', 'permit']);
});
