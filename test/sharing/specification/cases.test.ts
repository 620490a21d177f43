import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  beside,
  consent,
  determining,
  duty,
  from,
  outcome,
  policy,
  refusal,
  request,
  safeguarded,
  until,
  vital,
  withConsents,
} from './plain-case.js';
import { isMalformed, specifiedDecision } from './specification.js';

describe('the specification says with the prose', () => {
  it('a consent permits what it names, and no longer at its end', () => {
    expect(outcome(policy)).toBe('permit');
    expect(outcome(policy, { instant: consent.expires })).toBe('deny');
  });

  it('consents belong to the holder to whom they were given', () => {
    expect(outcome(withConsents({ ...consent, holderId: 'o-other' }))).toBe('deny');
  });

  it('a consent is replaced by one that was given, by way of one that was refused, too', () => {
    const asked: Consent = { ...consent, id: 'consent-2', status: 'requested', replacesId: 'consent-1' };
    const later: Consent = { ...consent, id: 'consent-3', replacesId: 'consent-2', categories: ['health'] };
    expect(outcome(withConsents(consent, asked))).toBe('permit');
    expect(outcome(withConsents(consent, asked, later))).toBe('deny');
  });

  it('a guardian gives within the guardianship, and where none is listed nothing is known of them', () => {
    const given: Consent = { ...consent, givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' };
    expect(outcome(withConsents(given))).toBe('permit');
    expect(outcome(safeguarded({ guardianships: [{ guardianId: 'g-1', from, until }] }, given))).toBe('deny');
    expect(outcome(safeguarded({ guardianships: [{ guardianId: 'g-2', from, until }] }, given))).toBe(
      'permit',
    );
    const notAsked = [{ guardianId: 'g-1', from, notAsked: true }];
    expect(outcome(safeguarded({ guardianships: notAsked }, given))).toBe('escalate');
    expect(outcome(withConsents({ ...given, capacity: 'limited' }))).toBe('deny');
  });

  it('what a guardian refused, nobody else can give; the guardian may change their mind', () => {
    expect(outcome(withConsents(beside))).toBe('permit');
    expect(outcome(withConsents(beside, refusal))).toBe('deny');
    expect(outcome(withConsents(beside, { ...refusal, guardianId: 'g-2' }))).toBe('deny');
    expect(outcome(withConsents(consent, refusal))).toBe('permit');
    const { capacity: _, ...again } = beside;
    const changed: Consent = { ...again, givenBy: 'guardian', notBefore: '2030-02-01T00:00:00.001Z' };
    expect(outcome(withConsents(changed, refusal))).toBe('permit');
  });

  it('where the refusal is that of a client without capacity, the consent of the guardian is in doubt', () => {
    const { capacity: _, ...given } = { ...beside, givenBy: 'guardian' as const };
    const { givenBy: _2, guardianId: _3, ...said } = refusal;
    expect(outcome(withConsents(given, said))).toBe('deny');
    expect(outcome(withConsents(given, { ...said, capacity: 'none' }))).toBe('escalate');
  });

  it('a refused replacement leaves the old consent in doubt, from when its notice was issued', () => {
    const asked: Consent = { ...consent, id: 'consent-2', status: 'refused', replacesId: 'consent-1' };
    expect(determining(withConsents(consent, asked))).toEqual(['consent-1']);
    expect(outcome(withConsents(consent, asked))).toBe('escalate');
    expect(outcome(withConsents(consent, { ...asked, notBefore: '2030-04-01T00:00:00Z' }))).toBe('permit');
  });

  it('the notice was in a language of the giver, or an interpreter was there', () => {
    const speaks = (...languages: readonly string[]) => ({ speakers: [{ personId: 'c-1', languages }] });
    expect(outcome(safeguarded(speaks('ar', 'de')))).toBe('permit');
    expect(outcome(safeguarded(speaks('ar')))).toBe('deny');
    expect(outcome(safeguarded(speaks('ar'), { ...consent, withInterpreter: true }))).toBe('permit');
    expect(outcome(safeguarded(speaks()))).toBe('escalate');
    expect(outcome(safeguarded(speaks(), { ...consent, notBefore: '2026-12-31T23:59:59Z' }))).toBe('permit');
  });

  it('a consent for the open case is no ground while it is closed', () => {
    expect(outcome(safeguarded({ closures: [{ from }] }, { ...consent, whileOpen: true }))).toBe('deny');
    expect(outcome(safeguarded({ closures: [{ from }] }))).toBe('permit');
  });

  it('nobody consents freely to being reported to who ordered the participation', () => {
    expect(outcome(safeguarded({ mandatedBy: [{ authorityId: 'o-police' }] }))).toBe('deny');
    expect(outcome(safeguarded({ mandatedBy: [{ authorityId: 'o-police', until }] }))).toBe('permit');
  });

  it('who is unlisted is told nothing, and introduced what a duty permits', () => {
    const asked = { recipientId: 'o-new', triggers: ['t-1'] };
    const introduced = { ...asked, recipientName: 'Example', recipientKind: 'police' as const };
    const obliged = { ...policy, duties: [duty] };
    expect(determining(policy, asked)).toEqual(['built-in:unlisted']);
    expect(outcome(obliged, asked)).toBe('escalate');
    expect(outcome(obliged, introduced)).toBe('permit');
    expect(determining(obliged, introduced)).toEqual(['duty-1']);
    expect(outcome(policy, introduced)).toBe('deny');
  });

  it('a relative is somebody whom the file knows, in that role', () => {
    const asked = { recipientId: 'p-1', recipientRole: 'relative' as const };
    expect(outcome(policy, asked)).toBe('deny');
    expect(outcome(safeguarded({ knownPersons: [{ personId: 'p-1', role: 'relative' }] }), asked)).toBe(
      'permit',
    );
    expect(outcome(safeguarded({ knownPersons: [{ personId: 'p-1', role: 'guardian' }] }), asked)).toBe(
      'deny',
    );
  });

  it('a threatened person whose name is stated is told what a vital interest permits', () => {
    const told = { ...policy, vitalInterests: [{ ...vital, recipientIds: ['p-1'] }] };
    const asked = { recipientId: 'p-1', recipientRole: 'threatened-person' as const };
    expect(outcome(told, asked)).toBe('escalate');
    expect(outcome(told, { ...asked, recipientName: 'Example' })).toBe('permit');
  });

  it('whoever judges a duty in doubt is told, if nothing else is escalated', () => {
    const obliged = { ...policy, consents: [], duties: [duty] };
    const inDoubt = specifiedDecision({ ...request, triggersInDoubt: ['t-1'] }, obliged);
    expect(inDoubt).toMatchObject({
      outcome: 'escalate',
      escalateTo: 'psychologist',
      ifUnreachable: 'case-manager',
    });
    const unnamed = specifiedDecision({ ...request, lifeAtStake: true }, obliged);
    expect(unnamed).toMatchObject({ outcome: 'escalate', escalateTo: 'programme-manager' });
  });

  it('what would be permitted alone is listed and not permitted', () => {
    const obliged = { ...policy, duties: [{ ...duty, categories: ['contact' as const] }] };
    const asked = { ...request, categories: ['identity', 'contact'] as const, triggersInDoubt: ['t-1'] };
    const specified = specifiedDecision(asked, obliged);
    expect([...specified.permittedAlone]).toEqual([['client/identity', 'full']]);
    expect([...specified.items.values()]).toEqual(['escalated', 'escalated']);
    expect([...specified.determining].sort()).toEqual(['consent-1', 'duty-1']);
  });

  it('a recipient of two kinds is certainly of none, and may be a funder', () => {
    const organisations = [{ id: 'o-police', name: 'Example', kind: 'funder' as const }];
    const twice = { ...policy, organisations: [...(policy.organisations ?? []), ...organisations] };
    expect(determining(twice)).toEqual(['built-in:funder']);
  });

  it('nothing that one person decided lasts, and nothing lasts unseen', () => {
    const decided = (one: object): SharingPolicy => ({
      ...{ ...policy, consents: [] },
      vitalInterests: [{ ...vital, ...one }],
    });
    const confirmed = { confirmedById: 'm-2', confirmedAt: '2030-03-04T09:00:00Z' };
    expect(outcome(decided({}))).toBe('permit');
    expect(outcome(decided({}), { instant: '2030-03-06T09:00:00Z' })).toBe('deny');
    expect(outcome(decided(confirmed), { instant: '2030-03-06T09:00:00Z' })).toBe('permit');
    expect(outcome(decided(confirmed), { instant: '2030-03-17T09:00:00Z' })).toBe('deny');
  });

  it('who decides does so in a role that may, held on the team at that time', () => {
    const member = { memberId: 'm-1', organisationId: 'o-house', role: 'counsellor' as const };
    const decided = (memberships: CaseSafeguard['memberships'] = []): SharingPolicy => ({
      ...{ ...safeguarded({ memberships }), consents: [], vitalInterests: [vital] },
    });
    expect(outcome(decided([member]))).toBe('permit');
    expect(outcome(decided([{ ...member, until: '2030-03-04T09:00:00Z' }]))).toBe('permit');
    expect(outcome(decided([{ ...member, until: '2030-03-03T09:00:00Z' }]))).toBe('escalate');
    expect(outcome(decided([{ ...member, organisationId: 'o-police' }]))).toBe('escalate');
    const roles = ['psychologist' as const];
    const narrowed = { ...decided(), authorities: [{ decision: 'vital-interest' as const, roles }] };
    expect(outcome(narrowed)).toBe('escalate');
  });

  it('an override needs two people, or a life at stake; it lifts nobody’s own exclusion', () => {
    const lifting = {
      ...{
        id: 'override-1',
        clientId: 'c-1',
        recipientId: 'o-police',
        because: 'an example',
        decidedById: 'm-1',
      },
      ...{
        purposes: ['safeguarding' as const],
        dataSubjects: ['client' as const],
        categories: ['identity' as const],
      },
      ...{ prohibitionIds: ['no-1', 'ar-1'], decidedInRole: 'case-manager' as const },
      ...({ decidedAt: '2030-03-03T09:00:00Z', reviewAt: '2031-01-01T00:00:00Z' } as const),
    };
    const lifted = (one: object, instant = request.instant) =>
      outcome(
        { ...policy, prohibitions: [{ id: 'no-1', because: '' }], overrides: [{ ...lifting, ...one }] },
        { instant },
      );
    expect(lifted({ secondPersonId: 'm-2' })).toBe('permit');
    expect(lifted({ secondPersonId: 'm-2', decidedInRole: 'counsellor' })).toBe('deny');
    expect(lifted({ secondPersonId: 'm-2' }, '2030-06-01T09:00:00Z')).toBe('deny');
    expect(lifted({})).toBe('deny');
    expect(lifted({ lifeAtStake: true })).toBe('permit');
    expect(lifted({ lifeAtStake: true }, '2030-03-06T09:00:00Z')).toBe('deny');
    const restriction = { id: 'ar-1', kind: 'excluded-workers' as const, memberIds: ['m-2'], because: '' };
    const excluded = { ...restriction, decidedById: 'm-3', notBefore: from };
    const overriding = (secondPersonId: string) => ({
      ...safeguarded({ accessRestrictions: [excluded] }),
      overrides: [{ ...lifting, secondPersonId }],
    });
    expect(outcome(overriding('m-2'), { recipientMemberId: 'm-2' })).toBe('deny');
    expect(outcome(overriding('m-4'), { recipientMemberId: 'm-2' })).toBe('permit');
  });

  it('in the house a worker is on the team, in the role in which they ask', () => {
    const own = { ...consent, recipientIds: ['o-house'] };
    const memberships = [{ memberId: 'm-1', organisationId: 'o-house', role: 'counsellor' as const }];
    const asked = { recipientId: 'o-house', recipientMemberId: 'm-1' };
    const team = safeguarded({ memberships }, own);
    expect(outcome(team, { ...asked, recipientRole: 'counsellor' })).toBe('permit');
    expect(determining(team, { ...asked, recipientRole: 'case-manager' })).toEqual(['built-in:not-on-team']);
    expect(outcome(withConsents(own), { ...asked, recipientRole: 'case-manager' })).toBe('permit');
  });

  it('a policy without a table needs what the standard says', () => {
    const wide = withConsents({ ...consent, categories: ['beliefs'] });
    expect(determining(wide, { categories: ['beliefs'] })).toEqual(['built-in:necessity']);
    const necessity = [{ purpose: 'safeguarding' as const, categories: ['beliefs' as const] }];
    expect(outcome({ ...wide, necessity }, { categories: ['beliefs'] })).toBe('permit');
  });

  it.each<[string, Partial<DisclosureRequest>]>([
    ['one of another holder', { holderId: 'o-other' }],
    ['the client in another role', { recipientId: 'c-1' }],
    ['somebody else as the client', { recipientRole: 'client' }],
    ['a role that no police has', { recipientRole: 'judge' }],
    ['a private person in a role of organisations', { recipientId: 'p-1' }],
    ['another kind than the list says', { recipientKind: 'court', recipientRole: 'counsellor' }],
    ['a trigger both met and in doubt', { triggers: ['t-1'], triggersInDoubt: ['t-1'] }],
  ])('malformed: %s', (_, asked) => {
    const known = safeguarded({ knownPersons: [{ personId: 'p-1', role: 'relative' }] });
    expect(isMalformed({ ...request, ...asked }, known)).toBe(true);
    expect(isMalformed(request, known)).toBe(false);
  });
});
