import type { Mandate, Organisation, SharingAgreement } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type OrganisationKind, rolesOfKind } from 'exit-work/vocabulary';
import { Draw } from './draw.js';
import { type Client, clientOf } from './sharing-clients.js';

const organisationCount = 200;
const clientCount = 5_000;
const mandateCount = 500;
const agreementCount = 100;
const requestCount = 100_000;
const holderId = 'o-0';

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

/**
 * A house with thousands of clients and the facts on which their consents rest, and as many questions as its agencies and its
 * own workers ask in a year; the same in each run.
 */
export function workload(): {
  readonly policy: SharingPolicy;
  readonly requests: readonly DisclosureRequest[];
} {
  const draw = new Draw(20_301_122);
  const anyOrganisation = () => `o-${Math.floor(draw.chance() * organisationCount)}`;
  const clients = times(clientCount, (place) => clientOf(`c-${place}`, draw, anyOrganisation));
  return {
    policy: {
      holderId,
      organisations: times(organisationCount, organisation),
      consents: clients.flatMap(({ consents }) => consents),
      mandates: times(mandateCount, (place) => anyMandate(draw, place, anyOrganisation())),
      agreements: times(agreementCount, (place) => anyAgreement(draw, place)),
      duties: [],
      prohibitions: [],
      safeguards: clients.map(({ safeguard }) => safeguard),
    },
    requests: times(requestCount, (place) => anyRequest(draw, clients, place)),
  };
}

function organisation(place: number): Organisation {
  return { id: `o-${place}`, name: `Organisation ${place}`, kind: kindOf(`o-${place}`) };
}

function kindOf(organisationId: string): OrganisationKind {
  return kinds[Number(organisationId.slice(2)) % kinds.length] ?? 'other';
}

function anyMandate(draw: Draw, place: number, authorityId: string): Mandate {
  return {
    id: `mandate-${place}`,
    clientId: `c-${place}`,
    nature: 'court-ordered',
    authorityId,
    purposes: ['supervision', draw.purpose()],
    categories: draw.categories('supervision', 2, 4),
    notBefore: draw.day(0),
    expires: draw.day(800),
    ...(draw.isSo(0.8) ? { clientToldAt: draw.day(0) } : {}),
  };
}

function anyAgreement(draw: Draw, place: number): SharingAgreement {
  const purpose = draw.purpose();
  return {
    id: `agreement-${place}`,
    title: 'Cooperation',
    parties: [`o-${place}`, `o-${place + agreementCount}`],
    purposes: [purpose, draw.purpose()],
    dataSubjects: ['client'],
    shared: draw.categories(purpose, 2, 5),
    notBefore: draw.day(0),
    expires: draw.day(800),
  };
}

/** Most who ask have been told before that they may; one of twenty works in the house. */
function anyRequest(draw: Draw, clients: readonly Client[], place: number): DisclosureRequest {
  const { consents, safeguard } = draw.one(clients, { consents: [], safeguard: { clientId: 'c-0' } });
  const consent = consents[Math.floor(draw.chance() * consents.length)];
  const isKnown = draw.isSo(0.85);
  const isInHouse = draw.isSo(0.05);
  const [known] = consent?.recipientIds ?? [];
  const other = `o-${Math.floor(draw.chance() * organisationCount)}`;
  const recipientId = isInHouse ? holderId : isKnown && known !== undefined ? known : other;
  const worker = safeguard.memberships?.[0];
  const purpose = isKnown ? (consent?.purposes[0] ?? 'case-management') : draw.purpose();
  return {
    id: `request-${place}`,
    clientId: safeguard.clientId,
    holderId,
    recipientId,
    recipientRole:
      recipientId === holderId ? 'case-manager' : draw.one(rolesOfKind(kindOf(recipientId)), 'case-manager'),
    ...(isInHouse && worker !== undefined ? { recipientMemberId: worker.memberId } : {}),
    purpose,
    dataSubjects: ['client'],
    categories: draw.wanted(purpose, isKnown ? (consent?.categories ?? []) : []),
    instant: draw.day(400),
  };
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
