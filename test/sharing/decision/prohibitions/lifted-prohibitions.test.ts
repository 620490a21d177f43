import type { AccessRestriction } from 'exit-work/model';
import type { AnonymousConference, DisclosureRequest, Membership, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { lifting, nameless, restriction, safeguard } from '../../builders/safeguarding-builders.js';

const works = (memberId: string, role: Membership['role']): Membership => ({
  ...{ memberId, organisationId: 'o-exit', role },
});
const inHouse: Partial<DisclosureRequest> = {
  ...{ recipientId: 'o-exit', recipientRole: 'counsellor', recipientMemberId: 'm-cousin' },
};
const consents = [consent({ recipientIds: ['o-job-centre', 'o-exit'] })];
const since = { notBefore: '2030-05-20T00:00:00Z' } as const;

/** Two of the house lift what keeps a colleague from the case. */
function openedTo(
  kept: Partial<AccessRestriction>,
  terms: Partial<SharingPolicy> = {},
  asked: Partial<DisclosureRequest> = {},
): string {
  const accessRestrictions = [restriction({ kind: 'excluded-workers', memberIds: ['m-cousin'], ...kept })];
  const overrides = [lifting({ recipientId: 'o-exit', prohibitionIds: ['restriction-1'] })];
  const safeguards = [safeguard({ accessRestrictions })];
  const governing = policy({ consents, overrides, safeguards, ...terms });
  return decidedAlike(request({ ...inHouse, ...asked }), governing).outcome;
}

describe('what keeps a colleague from a case', () => {
  it.each<[string, string, Parameters<typeof openedTo>[0]]>([
    ['can be lifted by two others', 'permit', {}],
    ['not by the one', 'deny', { memberIds: ['m-cousin', 'm-1'] }],
    ['nor with the other beside', 'deny', { memberIds: ['m-2', 'm-cousin'] }],
    [
      'nor by the one where they are kept from it since',
      'deny',
      { ...since, memberIds: ['m-cousin', 'm-1'] },
    ],
    ['nor with the other beside', 'deny', { ...since, memberIds: ['m-2', 'm-cousin'] }],
    ['and can where others are since', 'permit', { ...since, memberIds: ['m-9', 'm-cousin'] }],
    [
      'unless they are those to whom it is restricted',
      'permit',
      { kind: 'restricted-case', memberIds: ['m-1', 'm-2'] },
    ],
  ])('%s', (_, outcome, kept) => expect(openedTo(kept)).toBe(outcome));

  it.each<[string, string, string[]]>([
    ['all are known', 'permit', ['m-cousin']],
    ['one is not, and may be who decided', 'deny', ['m-cousin', 'm-9']],
    ['nobody is, and all may be', 'deny', ['m-9']],
  ])('where %s', (_, outcome, memberIds) => {
    const memberships = [works('m-1', 'programme-manager'), works('m-2', 'counsellor')];
    const accessRestrictions = [restriction({ kind: 'excluded-workers', memberIds })];
    const guarded = {
      safeguards: [safeguard({ memberships, accessRestrictions })],
      workers: [works('m-cousin', 'counsellor')],
    };
    const lifted = openedTo({}, guarded, { recipientMemberId: 'm-2' });
    expect(lifted === 'escalate' ? 'deny' : lifted).toBe(outcome);
  });
});

it.each<[string, Partial<SharingPolicy>, string]>([
  ['a prohibition', { prohibitions: [prohibition()] }, 'prohibition-1'],
  [
    'what an agreement excludes',
    { agreements: [agreement({ shared: ['contact'], excluded: ['identity'] })] },
    'agreement-1',
  ],
])('%s can be lifted', (_, terms, id) => {
  const answer = (overrides: SharingPolicy['overrides']) =>
    decidedAlike(request(), policy({ consents, ...terms, ...(overrides && { overrides }) })).outcome;
  expect([answer(undefined), answer([lifting({ prohibitionIds: [id] })])]).toEqual(['deny', 'permit']);
});

describe('of an anonymous conference', () => {
  const revealedAt = '2030-06-01T12:00:00Z';
  const answer = (
    terms: Partial<AnonymousConference>,
    asked: Partial<DisclosureRequest> = {},
    namedConferenceIds: string[] = [],
  ) => {
    const anonymousConferences = [nameless(terms)];
    const safeguards = [safeguard({ anonymousConferences, namedConferenceIds })];
    const purposes = ['case-management', 'service-delivery'] as const;
    const named = [consent({ purposes: [...purposes], categories: ['identity', 'reference'] })];
    return decidedAlike(request(asked), policy({ consents: named, safeguards })).outcome;
  };
  const within = { conferenceId: 'cc-1' } as const;

  it.each<[string, string, Partial<AnonymousConference>, Partial<DisclosureRequest>]>([
    ['nobody learns the name', 'deny', {}, within],
    ['until it is revealed to them', 'permit', { revealedAt, revealedToIds: ['o-job-centre'] }, within],
    ['not to others', 'deny', { revealedAt, revealedToIds: ['o-police'] }, within],
    [
      'nor a millisecond before',
      'deny',
      { revealedAt: '2030-06-01T12:00:00.001Z', revealedToIds: ['o-job-centre'] },
      within,
    ],
    ['the reference shows in general', 'permit-with-redaction', {}, { ...within, categories: ['reference'] }],
    ['outside of it others learn it', 'permit', { participantIds: ['o-police'] }, {}],
    ['those who took part learn it for another purpose', 'permit', {}, {}],
    ['and not for that of the case', 'deny', {}, { purpose: 'case-management' }],
  ])('%s', (_, outcome, terms, asked) => expect(answer(terms, asked)).toBe(outcome));

  it.each<[string, string, string[]]>([
    ['with names', 'permit', ['cc-2']],
    ['of which nobody knows', 'deny', []],
  ])('another one %s', (_, outcome, named) => {
    expect(answer({}, { conferenceId: 'cc-2' }, named)).toBe(outcome);
  });

  it('whose participants nobody knows keeps its purpose, and no other conference with names', () => {
    const unknown = { participantIds: ['o-nobody'] };
    expect(answer(unknown, { conferenceId: 'cc-2' }, ['cc-2'])).toBe('permit');
    expect(answer(unknown, { purpose: 'case-management' })).toBe('escalate');
  });
});
