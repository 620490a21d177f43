import type { Consent, LegalPermission } from 'exit-work/model';
import {
  type DisclosureRequest,
  decideDisclosure,
  type PermissionWeighing,
  type SharingPolicy,
  type VitalInterest,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  permission,
  policy,
  prohibition,
  request,
} from '../../builders/builders.js';
import { emergency, safeguard, vitalInterest, weighing } from '../../builders/safeguarding-builders.js';

const ask = 'ask the client whether they want this shared, or seek another way to the purpose';
const askSafely =
  'ask whoever it is about whether they want this shared, unless the question endangers somebody; if a life may be at stake, state that and ask again';
const askAgain =
  'ask whether the person understood the notice, and in which languages they read; nobody has written it down';
const decide =
  'decide with a second person, record the decision with its reason and its review, and ask again';
const correct =
  'correct what names nobody who is known (`compilePolicy(policy).issues` tells where), then ask again';
const judge =
  'let it be judged whether a law applies of which the client must not be told, before anybody asks or tells them';
const seekMeanwhile = 'seek another way to the purpose meanwhile';

type Row = [when: string, advice: string[], governing: Partial<SharingPolicy>, asked?: DisclosureRequest];

const adviceFor: (...row: Row) => void = (_, advice, governing, asked = emergency()) =>
  expect(decideDisclosure(asked, policy(governing)).advice).toEqual(advice);

/** What the police may know of the client, by consent. */
const toPolice = (changed: Partial<Consent> = {}) =>
  consent({ recipientIds: ['o-police'], purposes: ['safeguarding'], ...changed });

const agreedWithPolice = agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'] });

const silent = duty({ tellClient: 'not-told' });
const both = emergency({ categories: ['identity', 'contact'] });

const ofOldTimes = { notBefore: '2026-12-31T23:59:59.999Z', expires: '2031-01-01T00:00:00Z' } as const;
const unasked = [safeguard({ speakers: [{ personId: 'c-1', languages: [] }] })];

describe('of a consent from before anybody asked for languages', () => {
  it.each<Row>([
    [
      'the holder asks whether its notice was understood',
      [askAgain],
      { consents: [toPolice(ofOldTimes)], safeguards: unasked },
    ],
    ['not where the languages are known', [], { consents: [toPolice(ofOldTimes)] }],
    [
      'nor where another ground permits the same',
      [],
      { consents: [toPolice(ofOldTimes)], agreements: [agreedWithPolice], safeguards: unasked },
    ],
    [
      'also where another ground permits something else',
      [askAgain],
      {
        consents: [toPolice(ofOldTimes)],
        agreements: [{ ...agreedWithPolice, shared: ['contact'] }],
        safeguards: unasked,
      },
      both,
    ],
    [
      'but a law is judged first, of which the client must not be told',
      [judge],
      { consents: [toPolice(ofOldTimes)], safeguards: unasked, duties: [silent] },
    ],
  ])('%s', adviceFor);
});

describe('of what may be passed on while a law may apply of which the client is not told', () => {
  it.each<Row>([
    [
      'nothing is to be judged where nobody meets the client',
      [],
      { consents: [toPolice()], duties: [silent] },
    ],
    [
      'it is, where the client is asked each time',
      [judge],
      { consents: [toPolice({ conditions: ['ask-each-time'] })], duties: [silent] },
    ],
    ['or is told before', [judge], { agreements: [agreedWithPolice], duties: [silent] }],
    [
      'or after',
      [judge],
      { duties: [silent, duty({ id: 'duty-2', trigger: 'another-trigger', tellClient: 'after' })] },
      emergency({ triggers: ['another-trigger'] }),
    ],
    [
      'and not, where the client is told as soon as it does no harm',
      [],
      { vitalInterests: [vitalInterest()] },
    ],
    ['nor where no such law may apply', [], { agreements: [agreedWithPolice] }],
  ])('%s', adviceFor);
});

describe('of what is prohibited', () => {
  const seek = 'seek another way to the purpose: no consent lifts a prohibition';

  it.each<Row>([
    ['nobody asks the client', [seek], { consents: [toPolice()], prohibitions: [prohibition()] }],
    ['nor where nothing permits it', [seek], { prohibitions: [prohibition()] }],
    ['nor a law', [seek], { prohibitions: [prohibition()], duties: [silent] }],
    ['but of the rest', [askSafely], { prohibitions: [prohibition({ categories: ['identity'] })] }, both],
  ])('%s', adviceFor);
});

describe('where a human must decide', () => {
  it.each<Row>([
    [
      'they do so with a second person',
      [decide],
      { consents: [toPolice()] },
      emergency({ ...both, lifeAtStake: true }),
    ],
    [
      'and what names nobody is put right',
      [decide, correct],
      { consents: [toPolice()], prohibitions: [prohibition({ recipientIds: ['o-nobody-knows'] })] },
    ],
  ])('%s', adviceFor);
});

/** Under another purpose, a decision on a life permits nothing. */
const supervising = emergency({ purpose: 'supervision' });
const onLife = (changed: Partial<VitalInterest> = {}) =>
  vitalInterest({ decidedAt: supervising.instant, confirmedAt: later, ...changed });

const later = '2030-06-01T12:00:00.001Z';
const { instant } = emergency();
const law = permission({ tellClient: 'not-told' });
const needless = (changed: Partial<PermissionWeighing> = {}) =>
  weighing({ milderMeansSuffice: true, ...changed });

const wide = { ...law, purposes: ['safeguarding', 'supervision'] } satisfies LegalPermission;

/** From when until when, and for what, a finding keeps a law from having to be judged. */
const needlessWhen: readonly (readonly [string, 'ask' | 'judge', Partial<PermissionWeighing>])[] = [
  ['from then on', 'ask', { decidedAt: instant }],
  ['later, which is to be judged', 'judge', { decidedAt: later }],
  ['until then, which is to be judged', 'judge', { reviewAt: instant }],
  ['until later', 'ask', { reviewAt: later }],
  ['for another purpose, which is to be judged', 'judge', { purpose: 'supervision' }],
];

describe('of what nothing permits, a law is judged before anybody asks the client', () => {
  const first = [judge, seekMeanwhile];

  it.each<Row>([
    ['a duty of which they are not told', first, { duties: [silent] }],
    ['or later', first, { duties: [duty({ tellClient: 'later' })] }],
    ['not one of which they are told after', [askSafely], { duties: [duty()] }],
    ['nor before', [askSafely], { duties: [duty({ tellClient: 'before' })] }],
    ['nor one towards others', [askSafely], { duties: [{ ...silent, authorityKinds: ['court'] }] }],
    ['one towards others, too', first, { duties: [{ ...silent, authorityKinds: ['court', 'police'] }] }],
    ['one from then on', first, { duties: [{ ...silent, notBefore: instant }] }],
    ['not one from later on', [askSafely], { duties: [{ ...silent, notBefore: later }] }],
    ['nor one until then', [askSafely], { duties: [{ ...silent, expires: instant }] }],
    ['one until later', first, { duties: [{ ...silent, expires: later }] }],
    ['not one about others', [askSafely], { duties: [{ ...silent, dataSubjects: ['relative'] }] }],
    ['nor one about something else', [askSafely], { duties: [{ ...silent, categories: ['contact'] }] }],
    ['one of two', first, { duties: [{ ...silent, id: 'duty-2', categories: ['contact'] }, silent] }],
    ['a law that allows it', first, { permissions: [law] }],
    ['not one that nobody needs', [askSafely], { permissions: [law], weighings: [needless()] }],
    ...needlessWhen.map(
      ([when, advice, terms]): Row => [
        `not one of which somebody found that ${when}`,
        advice === 'ask' ? [askSafely] : first,
        { permissions: [wide], weighings: [needless(terms)] },
      ],
    ),
    ['nor one for another purpose', [askSafely], { permissions: [{ ...law, purposes: ['supervision'] }] }],
    [
      'nor one that was weighed twice, once against',
      [askSafely],
      {
        permissions: [law],
        weighings: [needless(), weighing({ id: 'weighing-2', categories: ['contact'] })],
      },
    ],
    [
      'one that somebody needs for something else',
      first,
      { permissions: [law], weighings: [weighing({ categories: ['contact'] })] },
    ],
    ['a decision on a life, from when it was made', first, { vitalInterests: [onLife()] }, supervising],
    [
      'not before',
      [ask],
      { vitalInterests: [onLife({ decidedAt: later, confirmedAt: '2030-06-02T00:00:00Z' })] },
      supervising,
    ],
    [
      'nor where the client is told before',
      [ask],
      { vitalInterests: [onLife({ tellClient: 'before' })] },
      supervising,
    ],
  ])('%s', adviceFor);
});

it('whoever asks about one thing tells that the other was asked for', () => {
  const governing = policy({ duties: [{ ...silent, categories: ['contact'] }] });
  expect(decideDisclosure(both, governing).advice).toEqual([judge, seekMeanwhile]);
  expect(decideDisclosure(request(), governing).advice).toEqual([ask]);
});
