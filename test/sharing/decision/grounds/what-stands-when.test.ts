import type { Consent } from 'exit-work/model';
import type { CaseSafeguard, Guardianship } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { safeguard } from '../../builders/safeguarding-builders.js';

/** Before two spans of time, at each of their edges, and after them. */
const instants = [
  '2030-02-28T23:59:59.999Z',
  '2030-03-01T00:00:00Z',
  '2030-03-31T23:59:59.999Z',
  '2030-04-01T00:00:00Z',
  '2030-05-01T00:00:00Z',
  '2030-06-01T00:00:00Z',
] as const;
const inMarch = { from: '2030-03-01T00:00:00Z', until: '2030-04-01T00:00:00Z' } as const;
const inMay = { from: '2030-05-01T00:00:00Z', until: '2030-06-01T00:00:00Z' } as const;

/** What becomes of a consent at each of them: + it permits, ? a human decides, - it does not. */
function over(terms: Partial<Consent>, ...facts: readonly Partial<CaseSafeguard>[]): string {
  const governing = policy({ consents: [consent(terms)], safeguards: facts.map(safeguard) });
  const sign = { permit: '+', 'permit-with-redaction': '±', deny: '-', escalate: '?' } as const;
  return instants.map((instant) => sign[decidedAlike(request({ instant }), governing).outcome]).join('');
}

describe('a consent for as long as the case is open', () => {
  it.each<[string, string, Partial<Consent>, Partial<CaseSafeguard>]>([
    ['counts while nothing closes it', '++++++', { whileOpen: true }, {}],
    ['not while the case is closed', '+--+++', { whileOpen: true }, { closures: [inMarch] }],
    ['nor while it is closed again', '+--+-+', { whileOpen: true }, { closures: [inMarch, inMay] }],
    ['nor from a closure on that lasts', '++++--', { whileOpen: true }, { closures: [{ from: inMay.from }] }],
    ['and one for longer counts meanwhile', '++++++', {}, { closures: [inMarch, inMay] }],
  ])('%s', (_, expected, terms, facts) => expect(over(terms, facts)).toBe(expected));

  it('whichever safeguard tells of the closure', () => {
    expect(over({ whileOpen: true }, { closures: [inMay] }, { closures: [inMarch] })).toBe('+--+-+');
  });
});

const ofGuardian = { givenBy: 'guardian', guardianId: 'g-1', capacity: 'none' } as const;
const guardians = (...times: readonly Omit<Guardianship, 'guardianId'>[]) => ({
  guardianships: times.map((time) => ({ guardianId: 'g-1', ...time })),
});

describe('a consent that a guardian has given', () => {
  it.each<[string, string, Partial<CaseSafeguard>]>([
    ['counts where nobody told when they were guardian', '++++++', {}],
    ['counts while they are', '-++---', guardians(inMarch)],
    ['counts while they are it again', '-++-+-', guardians(inMarch, inMay)],
    [
      'waits for a human while the guardianship itself is in doubt',
      '-??-+-',
      guardians({ ...inMarch, notAsked: true }, inMay),
    ],
    [
      'is no matter of the guardianship of others',
      '++++++',
      { guardianships: [{ guardianId: 'g-2', ...inMarch }] },
    ],
  ])('%s', (_, expected, facts) => expect(over(ofGuardian, facts)).toBe(expected));

  it('is no matter of guardianships where it is about somebody else', () => {
    const ofRelative = { dataSubject: 'relative', personId: 'rel-1' } as const;
    const governing = policy({
      consents: [consent({ ...ofGuardian, ...ofRelative })],
      safeguards: [safeguard(guardians(inMarch))],
    });
    const asked = request({ dataSubjects: ['relative'], persons: [ofRelative], instant: inMay.from });
    expect(decidedAlike(asked, governing).outcome).toBe('permit');
  });
});

const speaking = (...languages: readonly string[]) => ({
  speakers: [{ personId: 'c-1', languages: [...languages] }],
});
/** After it has become usual to ask. */
const in2031 = { notBefore: '2031-01-01T00:00:00Z', expires: '2032-01-01T00:00:00Z' } as const;
const later = '2031-01-02T00:00:00Z';

describe('a consent whose notice was written in English', () => {
  it.each<[string, string, Partial<Consent>, readonly Partial<CaseSafeguard>[]]>([
    ['counts where they read English', 'permit', {}, [speaking('en')]],
    ['or English of some country', 'permit', {}, [speaking('en-GB')]],
    ['or English among others', 'permit', {}, [speaking('ar', 'en')]],
    ['or by what another safeguard says', 'permit', {}, [speaking('ar'), speaking('en')]],
    ['not where they read something else', 'deny', {}, [speaking('ar')]],
    ['but with an interpreter', 'permit', { withInterpreter: true }, [speaking('ar')]],
    ['not with none', 'deny', { withInterpreter: false }, [speaking('ar')]],
    ['and is looked at where nobody knows what they read', 'escalate', {}, [speaking()]],
    ['but with an interpreter, then, too', 'permit', { withInterpreter: true }, [speaking()]],
    ['whatever others read', 'permit', {}, [{ speakers: [{ personId: 'rel-1', languages: ['ar'] }] }]],
  ])('%s', (_, outcome, terms, facts) => {
    const given = consent({ noticeLanguage: 'en', ...in2031, ...terms });
    const governing = policy({ consents: [given], safeguards: facts.map(safeguard) });
    expect(decidedAlike(request({ instant: later }), governing).outcome).toBe(outcome);
  });
});

describe('what the file says of the client’s capacity, and the consent does not', () => {
  const says = (...words: readonly CaseSafeguard['decisionCapacity'][]) =>
    words.flatMap((decisionCapacity) => (decisionCapacity === undefined ? [] : [{ decisionCapacity }]));
  const guardian = { givenBy: 'guardian', guardianId: 'g-1' } as const;
  const beside = { capacity: 'limited', guardianId: 'g-1' } as const;
  const relative = { dataSubject: 'relative', personId: 'rel-1' } as const;

  it.each<[string, string, Partial<Consent>, readonly Partial<CaseSafeguard>[]]>([
    ['that nobody has asked', 'permit', {}, []],
    ['that they decide', 'permit', {}, says('full')],
    ['that they do not decide alone', 'escalate', {}, says('limited')],
    ['that they cannot', 'escalate', {}, says('none')],
    ['one thing and another', 'escalate', {}, says('full', 'limited')],
    ['that they cannot, and the guardian has agreed', 'permit', guardian, says('none')],
    ['that both agree, and the guardian has', 'escalate', guardian, says('limited')],
    ['that both agree, and both have', 'permit', beside, says('limited')],
    [
      'that they do not decide alone, and they did then',
      'permit',
      { capacity: 'full' },
      says('limited', 'none'),
    ],
    ['that they cannot, and it is of somebody else', 'permit', relative, says('none')],
  ])('%s', (_, outcome, terms, facts) => {
    const governing = policy({ consents: [consent(terms)], safeguards: facts.map(safeguard) });
    const { dataSubject = 'client', personId } = terms;
    const persons =
      personId === undefined || dataSubject === 'nobody' ? {} : { persons: [{ dataSubject, personId }] };
    expect(decidedAlike(request({ dataSubjects: [dataSubject], ...persons }), governing).outcome).toBe(
      outcome,
    );
  });
});

describe('a consent that the client gave while somebody was their guardian', () => {
  const guarded = { guardianships: [{ guardianId: 'g-1', ...inMarch }] };
  const { capacity: _, ...unsaid } = consent();

  it.each<[string, string, Partial<Consent>]>([
    [
      'waits for a human in the time of the guardianship, where nobody noted that they decide alone',
      '+??+++',
      {},
    ],
    ['counts where it was noted', '++++++', { capacity: 'full' }],
    ['is no matter of what a relative gives', '------', { dataSubject: 'relative', personId: 'rel-1' }],
  ])('%s', (__, expected, terms) => expect(over({ ...unsaid, ...terms }, guarded)).toBe(expected));
});

describe('whoever has agreed and says no to the same later', () => {
  const refused = (terms: Partial<Consent> = {}) =>
    consent({ id: 'refusal-1', status: 'refused', notBefore: inMarch.from, expires: inMay.from, ...terms });
  const outcomesAfter = (refusal: Consent, ...others: readonly Consent[]) =>
    instants
      .map((instant) =>
        decidedAlike(request({ instant }), policy({ consents: [consent(), refusal, ...others] })),
      )
      .map(
        ({ outcome }) => ({ permit: '+', 'permit-with-redaction': '±', deny: '-', escalate: '?' })[outcome],
      )
      .join('');

  it.each<[string, string, Partial<Consent>]>([
    ['is asked what holds, until the no ends', '+???++', {}],
    ['not where it is about something else', '++++++', { categories: ['contact'] }],
    ['nor towards others', '++++++', { recipientIds: ['o-police'] }],
    ['nor for another purpose', '++++++', { purposes: ['supervision'] }],
    ['nor where they have agreed since', '++++++', { notBefore: '2029-12-31T23:59:59.999Z' }],
    ['nor where another one said it', '++++++', { givenBy: 'guardian', guardianId: 'g-1' }],
    ['nor where it was only asked for', '++++++', { status: 'requested' }],
    ['also where it names a recipient whom nobody knows', '+???++', { recipientIds: ['o-jobcenter'] }],
  ])('%s', (_, expected, terms) => expect(outcomesAfter(refused(terms))).toBe(expected));

  it('is not asked where they took it back', () => {
    const again = consent({ id: 'again', replacesId: 'refusal-1', notBefore: inMarch.until });
    expect(outcomesAfter(refused(), again)).toBe('+??+++');
  });
});
