import type { Instant } from 'exit-work/kernel';
import type {
  Consent,
  LegalDuty,
  Mandate,
  Organisation,
  Prohibition,
  SharingAgreement,
} from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import type { DataCategory, DataSubject, OrganisationKind, Purpose } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { around, mostly, mostOf } from './small-scope.js';

/**
 * Small worlds: three organisations, two clients, and clock values that collide with the edges of intervals or
 * stand a millisecond beside them. Errors at edges survive millions of uniform requests and few of these.
 */
export interface World {
  readonly request: DisclosureRequest;
  readonly policy: SharingPolicy;
}

const categories: readonly DataCategory[] = [
  'identity',
  'whereabouts',
  'participation',
  'undisclosed-offences',
  'organisational',
];
const ordinary: readonly DataCategory[] = ['identity', 'whereabouts', 'participation'];
const subjects: readonly DataSubject[] = ['client', 'relative', 'staff', 'nobody'];
const purposes: readonly Purpose[] = ['safeguarding', 'supervision'];
const triggers: readonly string[] = ['t-1', 't-2'];

/** Begins at moment 0 or 1 and ends at 1 or 2; {@link forwards} turns round what ends before it begins. */
const period = { notBefore: fc.oneof(around(0), around(0, 1)), expires: fc.oneof(around(2), around(1, 2)) };

/** What ends before it begins is no record. */
function forwards<T extends { readonly notBefore: Instant; readonly expires: Instant }>(dated: T): T {
  const { notBefore, expires } = dated;
  return Date.parse(expires) < Date.parse(notBefore)
    ? { ...dated, notBefore: expires, expires: notBefore }
    : dated;
}

const clientId = mostly('c-1', 'c-2');
const recipientId = mostly('o-2', 'o-2', 'o-3', 'o-1');

const request: fc.Arbitrary<DisclosureRequest> = fc.record(
  {
    id: fc.constant('request-1'),
    clientId,
    holderId: mostly('o-1', 'o-3'),
    recipientId,
    recipientRole: fc.constant('case-manager' as const),
    purpose: mostly('safeguarding', 'supervision'),
    dataSubjects: fc.oneof(
      { weight: 1, arbitrary: fc.constant<DataSubject[]>(['client']) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...subjects], { minLength: 1, maxLength: 2 }) },
    ),
    categories: fc.oneof(
      { weight: 1, arbitrary: fc.shuffledSubarray([...categories], { minLength: 1, maxLength: 3 }) },
      { weight: 2, arbitrary: fc.shuffledSubarray([...ordinary], { minLength: 2 }) },
    ),
    instant: around(0, 1, 1, 2),
    triggers: mostOf(triggers, 0),
  },
  {
    requiredKeys: [
      'id',
      'clientId',
      'holderId',
      'recipientId',
      'recipientRole',
      'purpose',
      'dataSubjects',
      'categories',
      'instant',
    ],
  },
);

const kinds: readonly OrganisationKind[] = ['police', 'funder', 'probation-service'];

const organisation: fc.Arbitrary<Organisation> = fc.record({
  id: mostly('o-2', 'o-3', 'o-1'),
  name: fc.constant('Example'),
  kind: mostly<OrganisationKind>('police', 'funder', 'probation-service'),
});

const consent: fc.Arbitrary<Consent> = fc
  .record(
    {
      id: fc.constantFrom('consent-1', 'consent-2', 'shared-id'),
      clientId,
      dataSubject: mostly<DataSubject>('client', 'relative', 'staff', 'nobody'),
      recipientIds: mostOf(['o-1', 'o-2', 'o-3']),
      purposes: mostOf(purposes),
      categories: mostOf(categories),
      status: mostly<Consent['status']>('given', 'refused', 'withdrawn'),
      ...period,
      withdrawnAt: around(1, 2),
      noticeVersion: fc.constant('1'),
      noticeLanguage: fc.constant('en'),
    },
    {
      requiredKeys: [
        'id',
        'clientId',
        'dataSubject',
        'recipientIds',
        'purposes',
        'categories',
        'status',
        'notBefore',
        'expires',
        'noticeVersion',
        'noticeLanguage',
      ],
    },
  )
  .map(forwards);

const mandate: fc.Arbitrary<Mandate> = fc
  .record(
    {
      id: fc.constantFrom('mandate-1', 'shared-id'),
      clientId,
      nature: fc.constant('court-ordered' as const),
      authorityId: recipientId,
      purposes: mostOf(purposes),
      categories: mostOf(categories),
      ...period,
      clientToldAt: around(0, 1),
    },
    {
      requiredKeys: [
        'id',
        'clientId',
        'nature',
        'authorityId',
        'purposes',
        'categories',
        'notBefore',
        'expires',
      ],
    },
  )
  .map(forwards);

const agreement: fc.Arbitrary<SharingAgreement> = fc
  .record(
    {
      id: fc.constantFrom('agreement-1', 'agreement-2', 'shared-id'),
      title: fc.constant('Example'),
      parties: mostOf(['o-1', 'o-2', 'o-3'], 2),
      purposes: mostOf(purposes),
      dataSubjects: mostOf(subjects),
      shared: mostOf(categories),
      excluded: fc.shuffledSubarray([...categories], { maxLength: 2 }),
      ...period,
    },
    {
      requiredKeys: ['id', 'title', 'parties', 'purposes', 'dataSubjects', 'shared', 'notBefore', 'expires'],
    },
  )
  .map(forwards);

const duty: fc.Arbitrary<LegalDuty> = fc.record({
  id: fc.constantFrom('duty-1', 'shared-id'),
  jurisdiction: fc.constant('Examplia (fictional)'),
  title: fc.constant('Example'),
  trigger: fc.constantFrom(...triggers),
  authorityKinds: mostOf(kinds),
  dataSubjects: mostOf(subjects),
  categories: mostOf(categories),
  tellClient: fc.constantFrom('before', 'after', 'not-told'),
});

const prohibition: fc.Arbitrary<Prohibition> = fc.record(
  {
    id: fc.constantFrom('prohibition-1', 'prohibition-2', 'shared-id'),
    because: fc.constantFrom('the client is threatened', 'the client asked for it'),
    clientIds: mostOf(['c-1', 'c-2']),
    recipientIds: mostOf(['o-1', 'o-2', 'o-3']),
    recipientKinds: mostOf(kinds),
    purposes: mostOf(purposes),
    dataSubjects: mostOf(subjects),
    categories: fc.shuffledSubarray([...categories], { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'because'] },
);

/** At most two of a kind. A policy with one identifier twice in a list is referred as a whole; that has its own test. */
function distinct<T extends { readonly id: string }>(
  one: fc.Arbitrary<T>,
  minLength: number,
): fc.Arbitrary<T[]> {
  return fc.uniqueArray(one, { minLength, maxLength: 2, selector: ({ id }) => id });
}

const listed: Organisation = { id: 'o-2', name: 'Example', kind: 'police' };

const policy: fc.Arbitrary<SharingPolicy> = fc.record({
  organisations: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Organisation[]>([listed, { ...listed, id: 'o-3', kind: 'funder' }]) },
    { weight: 1, arbitrary: fc.array(organisation, { maxLength: 3 }) },
  ),
  consents: distinct(consent, 1),
  mandates: fc.oneof({ weight: 2, arbitrary: fc.constant<Mandate[]>([]) }, distinct(mandate, 0)),
  agreements: distinct(agreement, 1),
  duties: distinct(duty, 1),
  prohibitions: fc.oneof({ weight: 2, arbitrary: fc.constant<Prohibition[]>([]) }, distinct(prohibition, 1)),
});

export const world: fc.Arbitrary<World> = fc.record({ request, policy });

/** The edges of the intervals that can matter to a request: of this client, this recipient, these two parties. */
export function edgesOf({ request: asked, policy: governing }: World): readonly string[] {
  const { clientId: client, recipientId: recipient, holderId } = asked;
  return [
    ...governing.consents
      .filter((one) => one.clientId === client && one.recipientIds.includes(recipient))
      .flatMap(({ notBefore, expires, withdrawnAt }) => [notBefore, expires, withdrawnAt ?? []].flat()),
    ...governing.mandates
      .filter((one) => one.clientId === client && one.authorityId === recipient)
      .flatMap(({ notBefore, expires, clientToldAt }) => [notBefore, expires, clientToldAt ?? []].flat()),
    ...governing.agreements
      .filter(({ parties }) => parties.includes(holderId) && parties.includes(recipient))
      .flatMap(({ notBefore, expires }) => [notBefore, expires]),
  ];
}
