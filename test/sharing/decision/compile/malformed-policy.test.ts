import { Client } from 'exit-work/model';
import { decideDisclosure, type SharingPolicy, viewRecord } from 'exit-work/sharing';
import { roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { client } from '../../../builders/people/client.js';
import { agreement, consent, duty, mandate, police, prohibition, request } from '../../builders/builders.js';
import { confidentialityLimit, friend, lifting, sister } from '../../builders/safeguarding-builders.js';
import { completePolicy as complete } from './complete-policy.js';

const secret = 'a-Value-That-Must-Not-Travel';

/** A policy as it comes from outside: JSON of some form or other. */
function asPolicy(value: unknown): SharingPolicy {
  return value as SharingPolicy;
}

/** Each list, with the field of its entries that tells one from another. */
const lists = [
  ['organisations', 'id'],
  ['consents', 'id'],
  ['mandates', 'id'],
  ['agreements', 'id'],
  ['duties', 'id'],
  ['prohibitions', 'id'],
  ['vitalInterests', 'id'],
  ['overrides', 'id'],
  ['onwardLimits', 'id'],
  ['confidentialityLimits', 'id'],
  ['safeguards', 'clientId'],
  ['necessity', 'purpose'],
] as const;

function expectReferred(governing: SharingPolicy, ...paths: readonly string[]): void {
  expectReferredOf('c-1', governing, ...paths);
}

function expectReferredOf(clientId: string, governing: SharingPolicy, ...paths: readonly string[]): void {
  const decision = decideDisclosure(request({ clientId }), governing);
  expect(decision).toMatchObject({
    outcome: 'escalate',
    permitted: [],
    obligations: [],
    determining: [],
    nearMisses: [],
  });
  expect(valuesOf(roles)).toContain(decision.escalateTo);
  expect(decision.issues.map(({ path }) => path)).toEqual(paths);
  expect(JSON.stringify(decision)).not.toContain(secret);
  expect(viewRecord(Client, client({ id: clientId }), decision)).toEqual({});
}

it('a policy that can be read permits', () => {
  expect(decideDisclosure(request(), complete).outcome).toBe('permit');
});

it('a policy without prohibitions is escalated', () => {
  const { prohibitions: _, ...rest } = complete;
  expectReferred(asPolicy(rest), 'prohibitions');
});

it('a policy without the rest can be read', () => {
  const { holderId, organisations, consents } = complete;
  const prohibitions = [prohibition({ recipientIds: ['o-prison'] })];
  expect(decideDisclosure(request(), { holderId, organisations, consents, prohibitions }).outcome).toBe(
    'permit',
  );
});

it('a policy that cannot be read refers every item, to whom nobody has appointed', () => {
  const asked = request({
    dataSubjects: ['client', 'relative'],
    persons: [sister, friend],
    categories: ['identity', 'contact'],
  });
  const { redactions, escalateTo } = decideDisclosure(asked, asPolicy({ ...complete, escalateTo: 'nobody' }));
  expect(
    redactions.map(({ subject, category, personId, reason }) => [subject, personId, category, reason]),
  ).toEqual(
    [undefined, 'rel-1', 'rel-2'].flatMap((personId) =>
      ['identity', 'contact'].map((category) => [
        personId === undefined ? 'client' : 'relative',
        personId,
        category,
        'escalated',
      ]),
    ),
  );
  expect(escalateTo).toBe('programme-manager');
});

describe.each(lists)('a policy whose %s', (list, distinction) => {
  const [entry] = complete[list];
  const whose = list === 'prohibitions' || list === 'onwardLimits' ? 'c-2' : 'c-1';

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', secret],
    ['an object', { 0: entry }],
  ])('are %s is escalated', (_, value) => {
    expectReferred(asPolicy({ ...complete, [list]: value }), list);
  });

  it('hold something that is no entry is escalated, also behind good entries', () => {
    expectReferred(
      asPolicy({ ...complete, [list]: [...complete[list], secret] }),
      `${list}[${complete[list].length}]`,
    );
  });

  it('hold an entry with a field that is not known is escalated: it may be a restriction', () => {
    const extended = { ...entry, restrictedTo: secret };
    expectReferredOf(whose, asPolicy({ ...complete, [list]: [extended] }), `${list}[0]`);
  });

  it('hold an entry without its identifier is escalated', () => {
    const anonymous = Object.fromEntries(
      Object.entries({ ...entry }).filter(([name]) => name !== distinction),
    );
    expectReferredOf(whose, asPolicy({ ...complete, [list]: [anonymous] }), `${list}[0].${distinction}`);
  });
});

it.each(lists.filter(([list, distinction]) => distinction === 'id' && list !== 'organisations'))(
  'a policy with two %s of one identifier is escalated, even if they are the same',
  (list) => {
    const [entry] = complete[list];
    const whose = list === 'onwardLimits' ? 'c-2' : 'c-1';
    expectReferredOf(whose, asPolicy({ ...complete, [list]: [entry, entry] }), list);
  },
);

describe('a policy is escalated', () => {
  it.each<[string, unknown, string]>([
    ['when it is nothing', null, '(root)'],
    ['when it is missing', undefined, '(root)'],
    ['when it is text', secret, '(root)'],
    ['when it is a list', [complete], '(root)'],
    ['when it has a list that is not known', { ...complete, exceptions: [] }, '(root)'],
  ])('%s', (_, value, path) => {
    expectReferred(asPolicy(value), path);
  });

  it.each<[string, Partial<Record<keyof SharingPolicy, unknown>>, string]>([
    [
      'an organisation of unknown kind',
      { organisations: [{ ...police(), kind: secret }] },
      'organisations[0].kind',
    ],
    [
      'a consent for a category that is not known',
      { consents: [{ ...consent(), categories: ['identity', secret] }] },
      'consents[0].categories[1]',
    ],
    [
      'a consent for no recipient',
      { consents: [{ ...consent(), recipientIds: [] }] },
      'consents[0].recipientIds',
    ],
    [
      'a consent withdrawn at no instant that can be read',
      { consents: [{ ...consent(), withdrawnAt: 'yesterday' }] },
      'consents[0].withdrawnAt',
    ],
    [
      'a consent that expires at no instant with an offset',
      { consents: [{ ...consent(), expires: '2031-01-01T00:00:00' }] },
      'consents[0].expires',
    ],
    ['a mandate from nobody', { mandates: [{ ...mandate(), authorityId: '' }] }, 'mandates[0].authorityId'],
    [
      'an agreement of one party',
      { agreements: [{ ...agreement(), parties: ['o-exit'] }] },
      'agreements[0].parties',
    ],
    [
      'an agreement that excludes what is not known',
      { agreements: [{ ...agreement(), excluded: [secret] }] },
      'agreements[0].excluded[0]',
    ],
    [
      'an agreement that shares what it excludes',
      { agreements: [{ ...agreement(), excluded: ['identity'] }] },
      'agreements[0].excluded',
    ],
    [
      'a consent withdrawn at no instant',
      { consents: [{ ...consent(), status: 'withdrawn' }] },
      'consents[0].withdrawnAt',
    ],
    [
      'a consent that names the client as somebody else',
      { consents: [{ ...consent(), personId: 'rel-1' }] },
      'consents[0].personId',
    ],
    [
      'an override by one person',
      { overrides: [{ ...lifting(), secondPersonId: 'm-1' }] },
      'overrides[0].secondPersonId',
    ],
    [
      'an override without review',
      { overrides: [{ ...lifting(), reviewAt: null }] },
      'overrides[0].reviewAt',
    ],
    [
      'a limit of confidentiality for what is not confided',
      { confidentialityLimits: [{ ...confidentialityLimit(), category: 'health' }] },
      'confidentialityLimits[0].category',
    ],
    [
      'a purpose that needs something both in full and generalised',
      { necessity: [{ purpose: 'evaluation', categories: ['identity'], generalised: ['identity'] }] },
      'necessity[0].generalised',
    ],
    [
      'a duty that does not say whether to tell',
      { duties: [{ ...duty(), tellClient: null }] },
      'duties[0].tellClient',
    ],
    [
      'a prohibition of no category, which would hold for nothing',
      { prohibitions: [{ ...prohibition(), categories: [] }] },
      'prohibitions[0].categories',
    ],
    [
      'a prohibition of a category that is not known',
      { prohibitions: [{ ...prohibition(), categories: [secret] }] },
      'prohibitions[0].categories[0]',
    ],
    [
      'a prohibition of another client that cannot be read',
      { prohibitions: [{ ...prohibition(), clientIds: [null] }] },
      'prohibitions[0].clientIds[0]',
    ],
  ])('when it holds %s', (_, overrides, path) => {
    expectReferred(asPolicy({ ...complete, ...overrides }), path);
  });

  it('when a getter would answer in its place', () => {
    const shifting = { ...complete, prohibitions: [] };
    Object.defineProperty(shifting, 'prohibitions', { enumerable: true, get: () => [] });
    expectReferred(asPolicy(shifting), 'prohibitions');
  });
});
