import type { Consent, Organisation, SharingAgreement } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import type { DataCategory, OrganisationKind, Purpose } from 'exit-work/vocabulary';

const organisationCount = 200;
const clientCount = 5_000;
const consentCount = 15_000;
const agreementCount = 100;
const requestCount = 100_000;

const kinds: readonly OrganisationKind[] = [
  'prison',
  'probation-service',
  'police',
  'municipality',
  'health-provider',
  'employment-service',
  'civil-society-organisation',
  'funder',
];
const purposes: readonly Purpose[] = ['case-management', 'service-delivery', 'supervision', 'safeguarding'];
const categories: readonly DataCategory[] = [
  'identity',
  'contact',
  'whereabouts',
  'family-and-network',
  'education-and-work',
  'finances-and-housing',
  'health',
  'participation',
  'needs-and-plan',
  'progress',
];

/** A house with thousands of clients, as many questions as its agencies ask in a year, the same in each run. */
export function workload(): {
  readonly policy: SharingPolicy;
  readonly requests: readonly DisclosureRequest[];
} {
  const chance = chanceFrom(20_301_122);
  const one = <T>(list: readonly [T, ...T[]] | readonly T[], fallback: T): T =>
    list[Math.floor(chance() * list.length)] ?? fallback;
  const some = (least: number, most: number): DataCategory[] => {
    const wanted = least + Math.floor(chance() * (most - least + 1));
    const chosen = new Set<DataCategory>();
    while (chosen.size < wanted) chosen.add(one(categories, 'identity'));
    return [...chosen];
  };
  // Two or three, two and a half on average: nearly always some of those that were agreed.
  const wanted = (agreed: readonly DataCategory[]): DataCategory[] => {
    const number = chance() < 0.5 ? 2 : 3;
    const fitting = chance() < 0.8 ? agreed.slice(0, number) : [];
    return fitting.length > 0 ? fitting : some(number, number);
  };
  const anyPurpose = () => one(purposes, 'case-management');
  const day = (from: number) => instantOn(from + Math.floor(chance() * 700));
  const organisations: Organisation[] = Array.from({ length: organisationCount }, (_, place) => ({
    id: `o-${place}`,
    name: `Organisation ${place}`,
    kind: kinds[place % kinds.length] ?? 'other',
  }));
  const anyOrganisation = () => `o-${Math.floor(chance() * organisationCount)}`;
  const consents: Consent[] = Array.from({ length: consentCount }, (_, place) => {
    const withdrawn = chance() < 0.1;
    return {
      id: `consent-${place}`,
      clientId: `c-${place % clientCount}`,
      dataSubject: 'client',
      recipientIds: [anyOrganisation(), anyOrganisation()],
      purposes: [anyPurpose(), anyPurpose()],
      categories: some(2, 6),
      status: withdrawn ? 'withdrawn' : 'given',
      notBefore: day(0),
      expires: day(800),
      ...(withdrawn ? { withdrawnAt: day(400) } : {}),
      noticeVersion: '1',
      noticeLanguage: 'en',
    };
  });
  const agreements: SharingAgreement[] = Array.from({ length: agreementCount }, (_, place) => ({
    id: `agreement-${place}`,
    title: 'Cooperation',
    parties: [`o-${place}`, `o-${place + agreementCount}`],
    purposes: [anyPurpose(), anyPurpose()],
    dataSubjects: ['client'],
    shared: some(2, 5),
    notBefore: day(0),
    expires: day(800),
  }));
  const requests: DisclosureRequest[] = Array.from({ length: requestCount }, (_, place) => {
    const consent = consents[Math.floor(chance() * consentCount)];
    // Most who ask have been told before that they may.
    const known = chance() < 0.85 ? consent?.recipientIds[0] : undefined;
    return {
      id: `request-${place}`,
      clientId: consent?.clientId ?? 'c-0',
      holderId: `o-${Math.floor(chance() * agreementCount)}`,
      recipientId: known ?? anyOrganisation(),
      recipientRole: 'case-manager',
      purpose: known === undefined ? anyPurpose() : (consent?.purposes[0] ?? 'case-management'),
      dataSubjects: ['client'],
      categories: wanted(known === undefined ? [] : (consent?.categories ?? [])),
      instant: day(400),
    };
  });
  return {
    policy: { organisations, consents, mandates: [], agreements, duties: [], prohibitions: [] },
    requests,
  };
}

function instantOn(day: number): `${number}-${number}-${number}T${string}` {
  const date = new Date(Date.UTC(2029, 0, 1 + day, 9, 30)).toISOString();
  return date as `${number}-${number}-${number}T${string}`;
}

function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
