import type { Instant } from 'exit-work/kernel';
import type { Consent, Mandate } from 'exit-work/model';
import type { CaseSafeguard, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { type Case, caseOf, type Dimension, dimensions, everyCase } from './fact-cases.js';
import type { Inquiry, World } from './worlds.js';

/** A millisecond before, at, and a millisecond after what changes; each written otherwise. */
const around: readonly [Instant, Instant, Instant] = [
  '2030-03-05T08:59:59.999Z',
  '2030-03-05T10:00:00.000+01:00',
  '2030-03-05T03:30:00.001-05:30',
];
const early: Instant = '2030-03-01T09:00:00Z';
const late: Instant = '2030-04-01T09:00:00Z';

const house: Required<Pick<SharingPolicy, 'holderId' | 'organisations' | 'necessity'>> = {
  holderId: 'o-1',
  organisations: [
    { id: 'o-1', name: 'Example', kind: 'civil-society-organisation' },
    { id: 'o-2', name: 'Example', kind: 'probation-service' },
    { id: 'o-3', name: 'Example', kind: 'employment-service' },
  ],
  necessity: [{ purpose: 'case-management', categories: ['identity', 'participation'] }],
};

/** When things change: all at once, or each at its own time. */
export interface Edges {
  readonly second: Instant;
  readonly guardianship: Instant;
  readonly closure: Instant;
}

const middle = around[1];
export const atOnce: Edges = { second: middle, guardianship: middle, closure: middle };

/** All orders in which they change. */
export const everyEdges: readonly Edges[] = around.flatMap((second) =>
  around.flatMap((guardianship) => around.map((closure) => ({ second, guardianship, closure }))),
);

function consentsOf(one: Case, clientId: string, edges: Edges): Consent[] {
  const basic = {
    clientId,
    dataSubject: 'client' as const,
    recipientIds: ['o-2', 'o-3'],
    purposes: ['case-management' as const],
    noticeVersion: '1',
    noticeLanguage: 'de-AT',
    notBefore: early,
    expires: late,
  };
  const terms = {
    ...basic,
    ...givers[one.giver],
    ...(one.languages === 'interpreted' ? { withInterpreter: true } : {}),
    ...(one.closure === 'not-bound' ? {} : { whileOpen: true }),
  };
  const [first, asked, second] = [`first-${clientId}`, `asked-${clientId}`, `second-${clientId}`];
  return [
    {
      ...terms,
      id: first,
      status: 'given',
      categories: ['identity', 'participation'],
    },
    ...(one.link === 'replaces-by-asked'
      ? [
          {
            ...terms,
            id: asked,
            status: 'requested' as const,
            categories: ['identity' as const],
            replacesId: first,
          },
        ]
      : []),
    {
      ...terms,
      id: second,
      status: one.second,
      notBefore: edges.second,
      categories: ['identity'],
      ...(one.holder === 'other' ? { holderId: 'o-9' } : {}),
      ...(one.second === 'withdrawn' ? { withdrawnAt: edges.second } : {}),
      ...(one.link === 'none' ? {} : { replacesId: one.link === 'replaces-by-asked' ? asked : first }),
    },
    ...(one.refusal === 'none'
      ? []
      : [
          {
            ...basic,
            ...givers[one.refusal === 'by-guardian' ? 'guardian' : 'full'],
            id: `refusal-${clientId}`,
            status: 'refused' as const,
            notBefore: middle,
            categories: ['participation' as const],
          },
        ]),
  ];
}

const givers = {
  full: { capacity: 'full' },
  limited: { capacity: 'limited', guardianId: 'g-1' },
  guardian: { capacity: 'none', givenBy: 'guardian', guardianId: 'g-1' },
  unsaid: {},
} as const satisfies Record<Case['giver'], Partial<Consent>>;

function safeguardOf(one: Case, clientId: string, edges: Edges): CaseSafeguard {
  const { guardianship: at } = edges;
  const guardianships = {
    unknown: [],
    ends: [{ guardianId: 'g-1', from: early, until: at }],
    begins: [{ guardianId: 'g-1', from: at }],
    'not-asked': [{ guardianId: 'g-1', from: early, notAsked: true as const, until: at }],
    'of-another': [{ guardianId: 'g-2', from: early }],
  } satisfies Record<Case['guardianship'], CaseSafeguard['guardianships']>;
  const read = one.languages === 'unknown' ? [] : one.languages === 'read' ? ['DE', 'ar'] : ['ar'];
  return {
    clientId,
    guardianships: guardianships[one.guardianship],
    ...(one.giver === 'unsaid' ? { decisionCapacity: 'limited' as const } : {}),
    speakers: read.length === 0 ? [] : [clientId, 'g-1'].map((personId) => ({ personId, languages: read })),
    closures: one.closure === 'closes' ? [{ from: edges.closure }] : [],
    mandatedBy:
      one.order === 'none' || one.order === 'recorded'
        ? []
        : [{ authorityId: 'o-2', ...(one.order === 'ends' ? { until: middle } : {}) }],
  };
}

function mandatesOf(one: Case, clientId: string): Mandate[] {
  if (one.order !== 'recorded') return [];
  return [
    {
      id: `mandate-${clientId}`,
      clientId,
      nature: 'court-ordered',
      authorityId: 'o-2',
      purposes: ['case-management'],
      categories: ['participation'],
      notBefore: early,
      expires: late,
      clientToldAt: middle,
    },
  ];
}

/** Whoever mandates, and somebody else, asks before, at and after what changes. */
function requestsOf(clientId: string): readonly DisclosureRequest[] {
  return around.flatMap((instant) =>
    (
      [
        ['o-2', 'probation-officer'],
        ['o-3', 'employment-adviser'],
      ] as const
    ).map(([recipientId, recipientRole]) => ({
      id: 'request-1',
      clientId,
      holderId: 'o-1',
      recipientId,
      recipientRole,
      purpose: 'case-management',
      dataSubjects: ['client'],
      categories: ['identity', 'participation'],
      instant,
    })),
  );
}

const together = 400;
export const requestsEach = around.length * 2;

/** Of all cases one of so many (`step`), beginning with one of the first of them (`from`). */
export interface Some {
  readonly edges?: readonly Edges[];
  readonly step?: number;
  readonly from?: number;
}

/**
 * Every world of the facts on which consents rest: chains of replacement, refusals beside consents, guardianships that begin
 * and end, what the giver reads, closures, orders with and without a record, consents given to another house. Hundreds of
 * cases stand in one policy, and the specification is asked about each alone.
 */
export function* everyFact({ edges = [atOnce], step = 1, from: first = 0 }: Some = {}): Generator<Inquiry> {
  for (const one of edges) {
    for (let from = first; from < everyCase; from += together * step) {
      const numbers = Array.from({ length: together }, (_, place) => from + place * step);
      const parts = numbers
        .filter((number) => number < everyCase)
        .map((number) => partOf(caseOf(number), `c-${number}`, one));
      yield {
        policy: {
          ...house,
          prohibitions: [],
          consents: parts.flatMap(({ policy }) => policy.consents),
          mandates: parts.flatMap(({ policy }) => policy.mandates),
          safeguards: parts.flatMap(({ policy }) => policy.safeguards),
        },
        worlds: parts.flatMap(({ clientId, policy }) =>
          requestsOf(clientId).map((request): World => ({ request, policy })),
        ),
      };
    }
  }
}

function partOf(one: Case, clientId: string, edges: Edges) {
  return {
    clientId,
    policy: {
      ...house,
      prohibitions: [],
      consents: consentsOf(one, clientId, edges),
      mandates: mandatesOf(one, clientId),
      safeguards: [safeguardOf(one, clientId, edges)],
    },
  };
}

/** The worlds of a case, and those of the case that differs in one fact: there it is what it mostly is. */
export function withAndWithout(number: number, fact: Dimension): readonly (readonly [World, World])[] {
  const one = caseOf(number);
  const [usual] = dimensions[fact];
  const clientId = `c-${number}`;
  const [given, plain] = [one, { ...one, [fact]: usual }].map(
    (each) => partOf(each, clientId, atOnce).policy,
  );
  return requestsOf(clientId).flatMap((request) =>
    given === undefined || plain === undefined
      ? []
      : [
          [
            { request, policy: given },
            { request, policy: plain },
          ],
        ],
  );
}
