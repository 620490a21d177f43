import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard } from '../../builders/safeguarding-builders.js';

const now = '2030-06-01T12:00:00Z';
const justAfter = '2030-06-01T12:00:00.001Z';

/** What the job centre gets, and whether the consent was nearly enough. */
function outcomeWith(
  consents: readonly Partial<Consent>[],
  terms: Partial<CaseSafeguard> = {},
  more: Partial<SharingPolicy> = {},
): string {
  const all = consents.map((one, place) => consent({ id: `consent-${place + 1}`, ...one }));
  const governing = policy({ consents: all, safeguards: [safeguard(terms)], ...more });
  const { outcome, nearMisses } = decidedAlike(request(), governing);
  const own = nearMisses.filter(({ id }) => id === 'consent-1').map(({ missing }) => missing);
  return [outcome, ...own].join(' ');
}

const guardianship = (
  terms: Partial<NonNullable<CaseSafeguard['guardianships']>[number]> = {},
): Partial<CaseSafeguard> => ({
  guardianships: [{ guardianId: 'g-1', from: '2030-01-01T00:00:00Z', ...terms }],
});

describe('a consent beside a guardian stands', () => {
  const beside = { capacity: 'limited', guardianId: 'g-1' } as const;

  it.each<[string, string, Partial<CaseSafeguard>]>([
    ['in the time of the guardianship', 'permit', guardianship()],
    ['where nobody noted any', 'permit', {}],
    ['not after it', 'deny guardianship-over', guardianship({ until: now })],
    ['but up to its end', 'permit', guardianship({ until: justAfter })],
    ['not before it', 'deny guardianship-over', guardianship({ from: justAfter })],
    ['in doubt where the guardian is not to be asked', 'escalate', guardianship({ notAsked: true })],
    [
      'and no more in doubt than that lasts',
      'deny guardianship-over',
      guardianship({ notAsked: true, until: now }),
    ],
    ['not by the time of others', 'permit', guardianship({ guardianId: 'g-2', until: now })],
  ])('%s', (_, outcome, terms) => expect(outcomeWith([beside], terms)).toBe(outcome));

  it('only where it is of the client', () => {
    const ofNobody = { ...beside, dataSubject: 'nobody' } as const;
    const governing = policy({
      consents: [consent(ofNobody)],
      safeguards: [safeguard(guardianship({ until: now }))],
    });
    expect(decidedAlike(request({ dataSubjects: ['nobody'] }), governing).outcome).toBe('permit');
  });
});

describe('a consent that says nothing of capacity', () => {
  it.each<[string, string, Partial<Consent>, Partial<CaseSafeguard>]>([
    ['stands where the file says nothing', 'permit', {}, {}],
    ['stands where the file says that it is full', 'permit', {}, { decisionCapacity: 'full' }],
    ['is in doubt where it is limited', 'escalate', {}, { decisionCapacity: 'limited' }],
    ['is in doubt where there is none', 'escalate', {}, { decisionCapacity: 'none' }],
    ['stands where it says of itself', 'permit', { capacity: 'full' }, { decisionCapacity: 'limited' }],
    [
      'of a guardian stands where there is none',
      'permit',
      { givenBy: 'guardian', guardianId: 'g-1' },
      { decisionCapacity: 'none', ...guardianship() },
    ],
    [
      'of a guardian is in doubt where it is limited',
      'escalate',
      { givenBy: 'guardian', guardianId: 'g-1' },
      { decisionCapacity: 'limited', ...guardianship() },
    ],
    ['is in doubt in the time of a guardianship', 'escalate', {}, guardianship()],
    ['and not after it', 'permit', {}, guardianship({ until: now })],
    ['but up to its end', 'escalate', {}, guardianship({ until: justAfter })],
  ])('%s', (_, outcome, terms, guarded) => expect(outcomeWith([terms], guarded)).toBe(outcome));
});

describe('a later no', () => {
  const no = { status: 'refused', notBefore: '2030-05-01T00:00:00Z' } as const;
  const ofTwo = { capacity: 'limited', guardianId: 'g-1' } as const;
  const byGuardian = { ...no, givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' } as const;

  it.each<[string, string, Partial<Consent>, Partial<Consent>]>([
    ['of the same puts it in doubt', 'escalate', {}, no],
    ['from then on', 'escalate', {}, { ...no, notBefore: now }],
    ['and not before', 'permit', {}, { ...no, notBefore: justAfter }],
    ['for its time', 'permit', {}, { ...no, expires: now }],
    ['up to its end', 'escalate', {}, { ...no, expires: justAfter }],
    ['of something else leaves it', 'permit', {}, { ...no, categories: ['contact'] }],
    ['for something else', 'permit', {}, { ...no, purposes: ['supervision'] }],
    ['towards others', 'permit', {}, { ...no, recipientIds: ['o-police'] }],
    ['of somebody else', 'permit', {}, { ...no, givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' }],
    ['about somebody else', 'permit', {}, { ...no, dataSubject: 'relative', personId: 'rel-1' }],
    ['that is as old', 'escalate', { notBefore: no.notBefore }, no],
    ['that is older leaves it', 'permit', { notBefore: '2030-05-02T00:00:00Z' }, no],
    ['of one of two ends what they decide together', 'deny refused-by-other', ofTwo, byGuardian],
    [
      'of a guardian whom one alone needs, too',
      'deny refused-by-other',
      { givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' },
      { ...no, capacity: 'full' },
    ],
    [
      'of who could not decide puts that in doubt',
      'escalate',
      { givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' },
      { ...no, capacity: 'none' },
    ],
    [
      'of who decides with a guardian alone',
      'deny refused-by-other',
      ofTwo,
      { ...no, capacity: 'limited', notBefore: '2030-06-01T00:00:00Z' },
    ],
  ])('%s', (_, outcome, terms, refusal) => expect(outcomeWith([terms, refusal])).toBe(outcome));

  it('towards somebody whom nobody knows may mean anybody', () => {
    const workers = [{ memberId: 'm-1', organisationId: 'o-exit', role: 'counsellor' as const }];
    const told = (recipientIds: string[]) => outcomeWith([{}, { ...no, recipientIds }], {}, { workers });
    expect(['o-nobody', 'o-police', 'm-1', 'm-2'].map((one) => told([one]))).toEqual([
      ...['escalate', 'permit', 'permit', 'escalate'],
    ]);
  });
});

describe('a notice is understood', () => {
  const speaks = (...languages: string[]): Partial<CaseSafeguard> => ({
    speakers: [{ personId: 'c-1', languages }],
  });
  const old = { notBefore: '2029-12-31T23:59:59.999Z' } as const;
  const inTurkish = { noticeLanguage: 'tr' } as const;

  it.each<[string, string, Partial<Consent>, Partial<CaseSafeguard>]>([
    ['in a language of the giver', 'permit', {}, speaks('de')],
    ['of whatever country', 'permit', {}, speaks('de-AT')],
    ['by whatever name', 'permit', {}, speaks('deu')],
    ['in one of several', 'permit', {}, speaks('tr', 'de')],
    ['in no other', 'deny not-understood', inTurkish, speaks('de', 'en')],
    ['with an interpreter', 'permit', { ...inTurkish, withInterpreter: true }, speaks('de')],
    ['not with none', 'deny not-understood', { ...inTurkish, withInterpreter: false }, speaks('de')],
    ['where nobody keeps a list of languages', 'permit', inTurkish, {}],
    ['not by others', 'permit', inTurkish, { speakers: [{ personId: 'rel-1', languages: ['de'] }] }],
  ])('%s', (_, outcome, terms, guarded) => expect(outcomeWith([terms], guarded)).toBe(outcome));

  it.each<[string, string, Partial<Consent>]>([
    ['in doubt', 'escalate', { notBefore: '2030-02-05T00:00:00Z' }],
    ['with an interpreter', 'permit', { notBefore: '2030-02-05T00:00:00Z', withInterpreter: true }],
  ])('where nobody noted which languages the giver reads: %s', (_, outcome, terms) => {
    expect(outcomeWith([terms], { speakers: [{ personId: 'c-1' }] })).toBe(outcome);
    expect(
      outcomeWith([{ ...terms, ...old, notBefore: '2020-01-01T00:00:00Z' }], {
        speakers: [{ personId: 'c-1' }],
      }),
    ).toBe('permit');
  });
});

describe('a consent for as long as the case is open', () => {
  const closed = (
    terms: Partial<NonNullable<CaseSafeguard['closures']>[number]> = {},
  ): Partial<CaseSafeguard> => ({ closures: [{ from: '2030-05-01T00:00:00Z', ...terms }] });

  it.each<[string, string, Partial<Consent>, Partial<CaseSafeguard>]>([
    ['stands while it is', 'permit', { whileOpen: true }, {}],
    ['not when it is closed', 'deny case-closed', { whileOpen: true }, closed()],
    ['again when it is open again', 'permit', { whileOpen: true }, closed({ until: now })],
    ['not a moment before', 'deny case-closed', { whileOpen: true }, closed({ until: justAfter })],
    ['is no other', 'permit', {}, closed()],
    ['nor one that says so', 'permit', { whileOpen: false }, closed()],
  ])('%s', (_, outcome, terms, guarded) => expect(outcomeWith([terms], guarded)).toBe(outcome));
});

describe('whoever was to replace a consent', () => {
  const since = '2030-05-01T00:00:00Z';
  const other = { categories: ['contact'], notBefore: since } as const satisfies Partial<Consent>;
  const refused = { ...other, status: 'refused', noticeIssuedAt: since } as const;

  it.each<[string, string, Partial<Consent>]>([
    ['and was refused, may not be wanted itself', 'escalate', { ...refused, replacesId: 'consent-1' }],
    [
      'from when it was asked for',
      'escalate',
      { ...refused, replacesId: 'consent-1', noticeIssuedAt: now, notBefore: justAfter },
    ],
    [
      'and not before',
      'permit',
      { ...refused, replacesId: 'consent-1', noticeIssuedAt: justAfter, notBefore: justAfter },
    ],
    ['leaves others', 'permit', { ...refused, replacesId: 'consent-1', clientId: 'c-2' }],
    ['and names none, may have meant this one', 'escalate', { ...other, replacesId: 'consent-x' }],
    ['from then on', 'escalate', { ...other, replacesId: 'consent-x', notBefore: now }],
    ['and not before that', 'permit', { ...other, replacesId: 'consent-x', notBefore: justAfter }],
    [
      'a refusal from when it was asked for',
      'escalate',
      { ...refused, replacesId: 'consent-x', noticeIssuedAt: now, notBefore: justAfter },
    ],
    [
      'not one that began later',
      'permit',
      { ...other, replacesId: 'consent-x', notBefore: '2030-01-31T00:00:00Z' },
    ],
    [
      'that began as late',
      'escalate',
      { ...other, replacesId: 'consent-x', notBefore: '2030-02-05T00:00:00Z' },
    ],
    [
      'not one about others',
      'permit',
      { ...other, replacesId: 'consent-x', dataSubject: 'relative', personId: 'rel-1' },
    ],
    ['not one about nobody', 'permit', { ...other, replacesId: 'consent-x', dataSubject: 'nobody' }],
  ])('%s', (_, outcome, terms) =>
    expect(outcomeWith([{ notBefore: '2030-02-05T00:00:00Z' }, terms])).toBe(outcome),
  );
});
