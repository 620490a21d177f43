import type { Instant } from 'exit-work/kernel';
import type { CaseSafeguard, ConfidentialityLimit, SharingPolicy } from 'exit-work/sharing';
import {
  type ConsentCondition,
  type DataCategory,
  type DataSubject,
  dataCategories,
  type OrganisationKind,
  type Purpose,
  purposes,
  type Role,
  valuesOf,
} from 'exit-work/vocabulary';
import fc from 'fast-check';
import { exitOrganisation } from '../../builders/organisation/organisations.js';
import { agreement, consent, duty, mandate, policy, prohibition } from '../builders/builders.js';

const everyCategory = valuesOf(dataCategories);
const subjects: readonly DataSubject[] = ['client', 'relative', 'staff', 'nobody'];
const recipients = ['o-exit', 'o-other', 'p-1'];

/** For which purposes there can be a ground, and last one for which there is none. */
export const purposesInWorlds: readonly Purpose[] = [
  'case-management',
  'service-delivery',
  'supervision',
  'safeguarding',
  'publication',
];

function some<T>(list: readonly T[], maxLength: number): fc.Arbitrary<T[]> {
  return fc.subarray([...list], { minLength: 1, maxLength });
}

/** Up to so many of a kind, each with an identifier of its own. */
function few<T extends object>(name: string, one: fc.Arbitrary<T>, maxLength: number) {
  return fc
    .array(one, { maxLength })
    .map((entries) => entries.map((entry, place) => ({ ...entry, id: `${name}-${place}` })));
}

const moment = fc.constantFrom<Instant>(
  '2030-01-01T00:00:00Z',
  '2030-06-01T00:00:00Z',
  '2030-06-01T14:00:00+02:00',
  '2031-01-01T00:00:00Z',
);
const clientId = fc.constantFrom('c-1', 'c-1', 'c-2');
const terms = {
  purposes: some(purposesInWorlds.slice(0, -1), 3),
  dataSubjects: some(subjects, 3),
  categories: some(everyCategory, 6),
};
const { purposes: somePurposes, dataSubjects: someSubjects, categories: someCategories } = terms;
const decided = {
  clientId: fc.constant('c-1'),
  because: fc.constant('an example'),
  decidedById: fc.constant('m-1'),
  decidedInRole: fc.constant<Role>('programme-manager'),
  decidedAt: fc.constant<Instant>('2030-01-01T00:00:00Z'),
  reviewAt: fc.constant<Instant>('2031-01-01T00:00:00Z'),
};

const someConsent = fc
  .record({
    clientId,
    recipientIds: some(recipients, 3),
    purposes: somePurposes,
    categories: someCategories,
    dataSubject: fc.constantFrom<DataSubject>('client', 'client', 'nobody'),
    status: fc.constantFrom('given', 'given', 'refused'),
    conditions: some<ConsentCondition>(['pseudonymised', 'ask-each-time', 'client-attends'], 2),
    expires: fc.constantFrom<Instant>('2030-06-01T12:00:00Z', '2031-01-01T00:00:00Z'),
  })
  .map((fields) => consent(fields));

const someAgreement = fc
  .record({
    parties: fc.constantFrom<string[]>(
      ['o-exit', 'o-other'],
      ['o-police', 'o-exit', 'o-other'],
      ['o-exit', 'o-police'],
    ),
    purposes: somePurposes,
    dataSubjects: someSubjects,
    shared: someCategories,
    excluded: someCategories,
  })
  .map((fields) => {
    const excluded = fields.excluded.filter((one) => !fields.shared.includes(one));
    return agreement({ ...fields, excluded });
  });

const someProhibition = fc
  .record(
    {
      recipientKinds: fc.constant<OrganisationKind[]>(['police', 'employment-service']),
      recipientRoles: fc.constantFrom<Role[]>(['relative'], ['employment-adviser']),
      categories: someCategories,
      dataSubjects: someSubjects,
    },
    { requiredKeys: [] },
  )
  .map((fields) => prohibition(fields));

const someVitalInterest = fc.record({
  ...decided,
  recipientIds: some(recipients, 3),
  dataSubjects: someSubjects,
  categories: someCategories,
  tellClient: fc.constant('before' as const),
});

const someOverride = fc.record({
  ...decided,
  ...terms,
  recipientId: fc.constant<string>('o-other'),
  prohibitionIds: fc.constant<string[]>(['prohibition-0', 'built-in:necessity']),
  secondPersonId: fc.constant<string>('m-2'),
});

const threatened: CaseSafeguard = { clientId: 'c-1', threats: [{ from: '2030-01-01T00:00:00Z' }] };
const limit: ConfidentialityLimit = {
  id: 'limit-1',
  category: 'counselling-notes',
  recipientKinds: ['police', 'probation-service'],
  purposes: ['safeguarding', 'supervision'],
  announcedAs: 'We tell the police of planned violence.',
};

/** Whatever a purpose needs, it needs some categories in generalised form only. */
function needing(generalised: readonly DataCategory[]) {
  const categories = everyCategory.filter((one) => !generalised.includes(one));
  return valuesOf(purposes).map((purpose) => ({ purpose, categories, generalised: [...generalised] }));
}

/** Small policies in which everything that permits, prohibits or generalises meets at one instant. */
export const statementWorld: fc.Arbitrary<{ readonly policy: SharingPolicy; readonly instant: Instant }> =
  fc.record({
    instant: moment,
    policy: fc
      .record(
        {
          organisations: fc
            .constantFrom<OrganisationKind>('employment-service', 'police', 'probation-service', 'funder')
            .map((kind) => [exitOrganisation(), { id: 'o-other', name: 'Sampleton Other', kind }]),
          consents: few('consent', someConsent, 4),
          mandates: few(
            'mandate',
            fc
              .record({ clientId, purposes: somePurposes, categories: someCategories })
              .map((fields) => mandate({ ...fields, authorityId: 'o-other' })),
            1,
          ),
          agreements: few('agreement', someAgreement, 2),
          duties: few('duty', fc.record({ categories: someCategories }).map(duty), 1),
          prohibitions: few('prohibition', someProhibition, 1),
          vitalInterests: few('vital', someVitalInterest, 1),
          overrides: few('override', someOverride, 1),
          safeguards: fc.constant<CaseSafeguard[]>([threatened]),
          confidentialityLimits: fc.constant<ConfidentialityLimit[]>([limit]),
          necessity: someCategories.map(needing),
        },
        { requiredKeys: ['organisations', 'consents', 'agreements'] },
      )
      .map((lists) => policy(lists)),
  });
