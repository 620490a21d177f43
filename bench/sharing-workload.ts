import { Instant } from 'exit-work/kernel';
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
  const draw = new Draw(20_301_122);
  const consents = Array.from({ length: consentCount }, (_, place) => anyConsent(draw, place));
  const agreements = Array.from({ length: agreementCount }, (_, place) => anyAgreement(draw, place));
  const requests = Array.from({ length: requestCount }, (_, place) => anyRequest(draw, consents, place));
  return {
    policy: {
      holderId: 'o-0',
      organisations: organisations(),
      consents,
      mandates: [],
      agreements,
      duties: [],
      prohibitions: [],
    },
    requests,
  };
}

/** Draws that look like chance and repeat. */
class Draw {
  readonly chance: () => number;

  constructor(seed: number) {
    this.chance = chanceFrom(seed);
  }

  purpose(): Purpose {
    return this.#one(purposes, 'case-management');
  }

  day(from: number): Instant {
    return instantOn(from + Math.floor(this.chance() * 700));
  }

  organisationId(): string {
    return `o-${Math.floor(this.chance() * organisationCount)}`;
  }

  categories(least: number, most: number): DataCategory[] {
    const wanted = least + Math.floor(this.chance() * (most - least + 1));
    const chosen = new Set<DataCategory>();
    while (chosen.size < wanted) chosen.add(this.#one(categories, 'identity'));
    return [...chosen];
  }

  /** Two or three, two and a half on average: nearly always some of those that were agreed. */
  wanted(agreed: readonly DataCategory[]): DataCategory[] {
    const number = this.chance() < 0.5 ? 2 : 3;
    const fitting = this.chance() < 0.8 ? agreed.slice(0, number) : [];
    return fitting.length > 0 ? fitting : this.categories(number, number);
  }

  #one<T>(list: readonly T[], fallback: T): T {
    return list[Math.floor(this.chance() * list.length)] ?? fallback;
  }
}

function organisations(): Organisation[] {
  return Array.from({ length: organisationCount }, (_, place) => ({
    id: `o-${place}`,
    name: `Organisation ${place}`,
    kind: kinds[place % kinds.length] ?? 'other',
  }));
}

function anyConsent(draw: Draw, place: number): Consent {
  const withdrawn = draw.chance() < 0.1;
  return {
    id: `consent-${place}`,
    clientId: `c-${place % clientCount}`,
    dataSubject: 'client',
    recipientIds: [draw.organisationId(), draw.organisationId()],
    purposes: [draw.purpose(), draw.purpose()],
    categories: draw.categories(2, 6),
    status: withdrawn ? 'withdrawn' : 'given',
    notBefore: draw.day(0),
    expires: draw.day(800),
    ...(withdrawn ? { withdrawnAt: draw.day(400) } : {}),
    noticeVersion: '1',
    noticeLanguage: 'en',
  };
}

function anyAgreement(draw: Draw, place: number): SharingAgreement {
  return {
    id: `agreement-${place}`,
    title: 'Cooperation',
    parties: [`o-${place}`, `o-${place + agreementCount}`],
    purposes: [draw.purpose(), draw.purpose()],
    dataSubjects: ['client'],
    shared: draw.categories(2, 5),
    notBefore: draw.day(0),
    expires: draw.day(800),
  };
}

/** Most who ask have been told before that they may. */
function anyRequest(draw: Draw, consents: readonly Consent[], place: number): DisclosureRequest {
  const consent = consents[Math.floor(draw.chance() * consentCount)];
  const known = draw.chance() < 0.85 ? consent?.recipientIds[0] : undefined;
  return {
    id: `request-${place}`,
    clientId: consent?.clientId ?? 'c-0',
    holderId: 'o-0',
    recipientId: known ?? draw.organisationId(),
    recipientRole: 'case-manager',
    purpose: known === undefined ? draw.purpose() : (consent?.purposes[0] ?? 'case-management'),
    dataSubjects: ['client'],
    categories: draw.wanted(known === undefined ? [] : (consent?.categories ?? [])),
    instant: draw.day(400),
  };
}

function instantOn(day: number): Instant {
  return Instant.parse(new Date(Date.UTC(2029, 0, 1 + day, 9, 30)).toISOString());
}

function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
