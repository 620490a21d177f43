import type { Consent, Organisation } from 'exit-work/model';
import type {
  DisclosureDecision,
  DisclosureRequest,
  KnownPerson,
  PurposeNecessity,
  SharingPolicy,
} from 'exit-work/sharing';
import { type DataCategory, dataCategories, dataSubjects, purposes, valuesOf } from 'exit-work/vocabulary';
import {
  exitOrganisation,
  jobCentre,
  prison,
  probationService,
} from '../../builders/organisation/organisations.js';
import { consentToJobCentre } from '../../builders/sharing/consent.js';
import {
  agreementWithJobCentre as agreement,
  dutyToAvertViolence as duty,
  in2030,
  mandateOfProbation as mandate,
  permissionToPreventHarm as permission,
  prohibitionOfEverything as prohibition,
  unannouncedMandate,
} from '../../builders/sharing/grounds.js';

// A consent, a mandate, an agreement: in these tests there is one of each.
export { agreement, duty, mandate, permission, prohibition, unannouncedMandate };

export const everyCategory = valuesOf(dataCategories);
export const everySubject = valuesOf(dataSubjects);

/** What says something about a person. */
export const personalCategories: readonly DataCategory[] = everyCategory.filter(
  (category) => category !== 'organisational',
);

export function police(overrides: Partial<Organisation> = {}): Organisation {
  return { id: 'o-police', name: 'Sampleton Police', kind: 'police', ...overrides };
}

export function funder(overrides: Partial<Organisation> = {}): Organisation {
  return { id: 'o-funder', name: 'Example Foundation', kind: 'funder', ...overrides };
}

/** The job centre asks who the client is and how to reach them, at noon in the middle of the period. */
export function request(overrides: Partial<DisclosureRequest> = {}): DisclosureRequest {
  return {
    id: 'request-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientId: 'o-job-centre',
    recipientRole: 'employment-adviser',
    purpose: 'service-delivery',
    dataSubjects: ['client'],
    categories: ['identity'],
    instant: '2030-06-01T12:00:00Z',
    ...overrides,
  };
}

/** Whom the file of the client knows. */
export const knownPersons: readonly KnownPerson[] = ['rel-1', 'p-1'].flatMap((personId) => [
  { personId, role: 'relative' },
  { personId, role: 'guardian' },
]);

/** A house in which every purpose needs everything, so that nothing but the rule in question narrows what is shared. */
export const everythingNeeded: readonly PurposeNecessity[] = valuesOf(purposes).map((purpose) => ({
  purpose,
  categories: [...everyCategory],
}));

/** A policy that knows the organisations and permits nothing. */
export function policy(overrides: Partial<SharingPolicy> = {}): PolicyInFull {
  return {
    holderId: 'o-exit',
    necessity: everythingNeeded,
    safeguards: [{ clientId: 'c-1', knownPersons }, { clientId: 'c-2' }, { clientId: 'c-3' }],
    organisations: [exitOrganisation(), jobCentre(), prison(), probationService(), police(), funder()],
    consents: [],
    mandates: [],
    agreements: [],
    duties: [],
    prohibitions: [],
    ...overrides,
  };
}

/** A policy whose lists of grounds are all there, empty or not. */
export type PolicyInFull = SharingPolicy &
  Required<Pick<SharingPolicy, 'organisations' | 'consents' | 'mandates' | 'agreements' | 'duties'>>;

/** The job centre learns who the client is, as long as all other grounds hold. */
export function consent(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({ categories: ['identity'], ...in2030, ...overrides });
}

export function reportToProbation(overrides: Partial<DisclosureRequest> = {}): DisclosureRequest {
  return request({
    recipientId: 'o-probation',
    recipientRole: 'probation-officer',
    purpose: 'supervision',
    categories: ['participation'],
    ...overrides,
  });
}

export function warningToPolice(overrides: Partial<DisclosureRequest> = {}): DisclosureRequest {
  return request({
    recipientId: 'o-police',
    recipientRole: 'police-officer',
    purpose: 'safeguarding',
    triggers: ['planned-violence'],
    ...overrides,
  });
}

/** A case in which a ground permits exactly what is asked. */
export interface Granted {
  readonly ground: 'consent' | 'mandate' | 'agreement' | 'legal-duty';
  readonly id: string;
  readonly asked: DisclosureRequest;
  readonly granting: SharingPolicy;
}

/** Each ground alone, permitting one item. */
export const eachGround: readonly Granted[] = [
  { ground: 'consent', id: 'consent-1', asked: request(), granting: policy({ consents: [consent()] }) },
  {
    ground: 'mandate',
    id: 'mandate-1',
    asked: reportToProbation(),
    granting: policy({ mandates: [mandate()] }),
  },
  {
    ground: 'agreement',
    id: 'agreement-1',
    asked: request(),
    granting: policy({ agreements: [agreement()] }),
  },
  { ground: 'legal-duty', id: 'duty-1', asked: warningToPolice(), granting: policy({ duties: [duty()] }) },
];

/** Why each item is withheld, or that it is permitted, by `subject/category`. */
export function rulings({ permitted, redactions }: DisclosureDecision): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...permitted.map(({ subject, category }) => [`${subject}/${category}`, 'permit']),
    ...redactions.map(({ subject, category, reason }) => [`${subject}/${category}`, reason]),
  ]);
}
