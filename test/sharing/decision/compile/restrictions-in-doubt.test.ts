import {
  compilePolicy,
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
} from 'exit-work/sharing';
import type { Role } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { consent, policy, prohibition, request } from '../../builders/builders.js';
import {
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
} from '../../builders/safeguarding-builders.js';

const from = '2030-01-01T00:00:00Z' as const;
const member = (memberId: string, role: Role) => ({ memberId, organisationId: 'o-exit', role, from });
const memberships = [
  ...['m-1', 'm-2', 'm-3'].map((id) => member(id, 'counsellor')),
  ...['m-8', 'm-9'].map((id) => member(id, 'programme-manager')),
];
const deciding = { decidedById: 'm-8', secondPersonId: 'm-9' };

/** Everybody whom these tests ask for may learn who the client is, but for what `terms` say. */
function house(terms: Partial<SharingPolicy>): SharingPolicy {
  const recipientIds = ['o-job-centre', 'o-police', 'o-exit'];
  const consents = ['c-1', 'c-2'].map((clientId) =>
    consent({ id: `consent-${clientId}`, clientId, recipientIds }),
  );
  return policy({ consents, safeguards: [safeguard({ memberships }), { clientId: 'c-2' }], ...terms });
}

const guarding = (terms: object) =>
  house({ safeguards: [safeguard({ memberships, ...terms }), { clientId: 'c-2' }] });
const toPolice = { recipientId: 'o-police', recipientRole: 'police-officer' } as const;
const toWorker = (recipientMemberId: string) =>
  ({ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId }) as const;
const ofOther = { clientId: 'c-2' } as const;

type Answer = 'permit' | 'deny' | 'escalate';
type Row = [string, SharingPolicy, ...(readonly [Partial<DisclosureRequest>, Answer][])];

function expectAnswers(
  governing: SharingPolicy,
  answers: readonly [Partial<DisclosureRequest>, Answer][],
): void {
  const compiled = compilePolicy(governing);
  const given = answers.map(([terms]) => compiled.decide(request(terms)).outcome);
  expect(given).toEqual(answers.map(([, outcome]) => outcome));
}

const banning = (terms: object) => house({ prohibitions: [prohibition(terms)] });

describe('a restriction that names somebody whom nobody knows reaches as far as it may mean', () => {
  it.each<Row>([
    [
      'every recipient, of the clients that it names',
      banning({ clientIds: ['c-2'], recipientIds: ['nobody-1'] }),
      [{}, 'permit'],
      [ofOther, 'escalate'],
      [{ ...ofOther, ...toPolice }, 'escalate'],
    ],
    [
      'every client, towards the recipients that it names',
      banning({ clientIds: ['nobody-1'], recipientIds: ['o-police'] }),
      [{}, 'permit'],
      [toPolice, 'escalate'],
      [{ ...ofOther, ...toPolice }, 'escalate'],
    ],
    [
      'everybody, where it names only such',
      banning({ clientIds: ['nobody-1'] }),
      [{}, 'escalate'],
      [ofOther, 'escalate'],
    ],
    [
      'nobody more, where it spares them',
      banning({ recipientIds: ['o-police'], exceptRecipientIds: ['nobody-1'] }),
      [{}, 'permit'],
      [toPolice, 'deny'],
    ],
    [
      'everybody’s case, where it limits what was received',
      house({ onwardLimits: [onwardLimit({ clientId: 'nobody-1', receivedFromId: 'o-police' })] }),
      [{}, 'escalate'],
      [ofOther, 'escalate'],
      [toPolice, 'permit'],
    ],
    [
      'nobody more, where somebody may pass it on to them',
      house({ onwardLimits: [onwardLimit({ receivedFromId: 'o-police', mayPassToIds: ['nobody-1'] })] }),
      [{}, 'deny'],
      [ofOther, 'permit'],
    ],
    [
      'every worker of the case, where it excludes one',
      guarding({
        accessRestrictions: [restriction({ kind: 'excluded-workers', memberIds: ['m-1', 'nobody-1'] })],
      }),
      [toWorker('m-1'), 'deny'],
      [toWorker('m-2'), 'escalate'],
      [{}, 'permit'],
      [{ ...ofOther, ...toWorker('m-2') }, 'permit'],
    ],
    [
      'no worker, where it admits one',
      guarding({ accessRestrictions: [restriction({ memberIds: ['m-1', 'nobody-1'] })] }),
      [toWorker('m-1'), 'permit'],
      [toWorker('m-2'), 'deny'],
    ],
    [
      'every organisation, in this case, where it spoke of a client without a name',
      guarding({ anonymousConferences: [nameless({ participantIds: ['nobody-1'] })] }),
      [{ purpose: 'case-management' }, 'escalate'],
      [{ ...ofOther, purpose: 'case-management' }, 'permit'],
    ],
    [
      'nobody more, where the name was revealed to them',
      guarding({
        anonymousConferences: [
          nameless({ participantIds: ['o-police'], revealedAt: from, revealedToIds: ['nobody-1'] }),
        ],
      }),
      [{ purpose: 'case-management' }, 'permit'],
      [{ ...toPolice, purpose: 'case-management' }, 'deny'],
    ],
  ])('%s', (_, governing, ...answers) => {
    const consents = (governing.consents ?? []).map(
      (one) => ({ ...one, purposes: ['service-delivery', 'case-management'] }) as const,
    );
    expectAnswers({ ...governing, consents }, answers);
  });

  it('with the reason, the restriction, and where the name stands, by no place in a list', () => {
    const others = Array.from({ length: 10 }, (_, place) =>
      prohibition({ id: `no-${place}`, categories: ['health'] }),
    );
    const named = prohibition({ id: 'no-10', clientIds: ['c-1', 'nobody-1'], recipientIds: ['nobody-2'] });
    const { redactions, issues } = decideDisclosure(request(), house({ prohibitions: [...others, named] }));
    expect(redactions).toMatchObject([
      {
        reason: 'escalated',
        text: 'a restriction names somebody whom nobody knows, and may mean this',
        by: ['no-10'],
      },
    ]);
    expect(issues).toEqual([
      {
        code: 'unknown-client',
        path: 'prohibitions[].clientIds[]',
        message:
          'expected a client of whom the policy tells more; leave out what is of others, or correct it',
      },
      {
        code: 'unknown-recipient',
        path: 'prohibitions[].recipientIds[]',
        message: 'expected somebody whom the policy knows; add them to `organisations`, or correct it',
      },
    ]);
    const limits = [onwardLimit({ clientId: 'nobody-1' })];
    expect(decideDisclosure(request(), house({ onwardLimits: limits })).issues).toMatchObject([
      { code: 'unknown-client', path: 'onwardLimits[].clientId' },
    ]);
  });
});

describe('an override that names what nobody knows may lift', () => {
  const lifted = (terms: object) =>
    house({
      prohibitions: [prohibition({ id: 'no-1' }), prohibition({ id: 'no-2', categories: ['health'] })],
      overrides: [
        lifting({ ...deciding, id: 'override-0', prohibitionIds: ['no-2'] }),
        lifting({ ...deciding, prohibitionIds: ['no-1'], ...terms }),
      ],
    });
  const restricted = (kind: 'restricted-case' | 'excluded-workers', terms: object) => ({
    ...guarding({ accessRestrictions: [restriction({ kind, memberIds: ['m-3'] })] }),
    overrides: [lifting({ ...deciding, prohibitionIds: ['restriction-1'], recipientId: 'o-exit', ...terms })],
  });

  it.each<Row>([
    [
      'what it names, in every case',
      lifted({ clientId: 'nobody-1' }),
      [{}, 'escalate'],
      [ofOther, 'escalate'],
      [toPolice, 'deny'],
    ],
    [
      'what it names, for every recipient',
      lifted({ recipientId: 'nobody-1' }),
      [{}, 'escalate'],
      [toPolice, 'escalate'],
      [ofOther, 'deny'],
    ],
    [
      'anything, for the recipient in the case',
      lifted({ prohibitionIds: ['nothing'] }),
      [{}, 'escalate'],
      [toPolice, 'deny'],
      [ofOther, 'deny'],
    ],
    [
      'a closed file, whose client nobody knows',
      restricted('restricted-case', { clientId: 'nobody-1' }),
      [toWorker('m-2'), 'escalate'],
    ],
    [
      'no exclusion, whose client nobody knows: it may be their own',
      restricted('excluded-workers', { clientId: 'nobody-1' }),
      [toWorker('m-3'), 'deny'],
    ],
    [
      'an exclusion of another worker, in a case that is known',
      restricted('excluded-workers', { prohibitionIds: ['nothing'] }),
      [toWorker('m-3'), 'escalate'],
    ],
    [
      'no exclusion of whoever decided it',
      restricted('excluded-workers', { prohibitionIds: ['nothing'], secondPersonId: 'm-3' }),
      [toWorker('m-3'), 'deny'],
    ],
  ])('%s', (_, governing, ...answers) => {
    expectAnswers(governing, answers);
  });
});
