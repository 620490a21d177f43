import { compareInstants, Instant } from 'exit-work/kernel';
import type {
  AccessRestriction,
  Consent,
  LegalDuty,
  Mandate,
  Organisation,
  Prohibition,
} from 'exit-work/model';
import type {
  AnonymousConference,
  CaseSafeguard,
  DisclosureRequest,
  OnwardLimit,
  SharingOverride,
  SharingPolicy,
} from 'exit-work/sharing';
import type { DataCategory, DataSubject, OrganisationKind, Purpose, Role } from 'exit-work/vocabulary';
import type { Chance } from './chance-of.js';

const clients = ['c-1', 'c-1', 'c-1', 'c-2'];
const organisations: readonly Organisation[] = [
  { id: 'o-1', name: 'Example', kind: 'civil-society-organisation' },
  { id: 'o-2', name: 'Example', kind: 'police' },
  { id: 'o-3', name: 'Example', kind: 'funder' },
  { id: 'o-4', name: 'Example', kind: 'probation-service' },
];
const kinds: readonly OrganisationKind[] = ['police', 'funder', 'probation-service'];
/** `x-1` is in no list of organisations. */
const recipients = ['o-2', 'o-4', 'o-1', 'o-3', 'x-1'];
const recipientRoles: readonly Role[] = ['police-officer', 'case-manager', 'judge', 'relative', 'guardian'];
const members = ['m-1', 'm-2'];
const conferences = ['cc-1', 'cc-2'];
const people = ['p-1', 'p-2'];
const triggers = ['t-1', 't-2'];
const purposes: readonly Purpose[] = ['safeguarding', 'case-management', 'supervision'];
const subjects: readonly DataSubject[] = ['client', 'relative', 'staff', 'nobody'];
const categories: readonly DataCategory[] = [
  'identity',
  'reference',
  'whereabouts',
  'participation',
  'health',
  'counselling-notes',
  'undisclosed-offences',
  'organisational',
];
/** Beginnings and ends of periods fall on these moments or a millisecond beside them. */
const moments = [0, 1, 2, 3].map((hour) => Date.UTC(2030, 2, 5, 9 + hour));
const file = { noticeVersion: '1', noticeLanguage: 'en' } as const;
const decided = {
  because: 'it was decided',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager',
  secondPersonId: 'm-2',
} as const;

/** Makes policies and requests that few words and few moments bring close together. */
export class CedarWorlds {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  policy(): SharingPolicy {
    const { several, maybe } = this.#chance;
    return {
      organisations:
        maybe(0.95, [...organisations]) ?? several(0, 3, () => this.#organisation()).filter(isFirst),
      consents: several(4, 7, (id) => this.#consent(`g-${id}`)),
      mandates: several(0, 1, (id) => this.#mandate(`g-${id}`)),
      agreements: several(1, 3, (id) => this.#agreement(`g-${id}`)),
      duties: several(1, 2, (id) => this.#duty(`g-${id}`)),
      prohibitions: several(0, 1, (id) => this.#prohibition(`p-${id}`)),
      vitalInterests: several(0, 1, (id) => this.#vitalInterest(`g-${id}`)),
      overrides: several(1, 3, (id) => this.#override(`v-${id}`)),
      onwardLimits: several(0, 1, (id) => this.#onwardLimit(`p-${id}`)),
      confidentialityLimits: several(0, 2, (id) => ({
        id: `l-${id}`,
        category: this.#chance.oneOf(['counselling-notes', 'undisclosed-offences'] as const),
        recipientKinds: this.#chance.someOf(kinds),
        purposes: this.#chance.someOf(purposes),
        announcedAs: 'you were told',
      })),
      safeguards: several(0, 2, () => this.#safeguard()),
      ...(maybe(0.15, true) && {
        necessity: this.#chance.someOf(purposes).map((purpose) => ({
          purpose,
          categories: [
            'identity',
            'participation',
            'organisational',
            ...this.#chance.someOf(['health', 'whereabouts'] as const),
          ],
          ...(maybe(0.4, true) && { generalised: ['reference' as const] }),
        })),
      }),
    };
  }

  request(edges: readonly Instant[]): DisclosureRequest {
    const { oneOf, someOf, maybe, between } = this.#chance;
    const named = between(0, 3) === 0;
    return {
      id: 'request-1',
      clientId: oneOf(clients),
      holderId: oneOf(['o-1', 'o-1', 'o-1', 'o-4']),
      recipientId: oneOf(['o-2', 'o-2', 'o-2', 'o-2', 'o-4', 'o-4', 'o-4', ...recipients]),
      recipientRole: oneOf(recipientRoles),
      purpose: oneOf(['safeguarding', ...purposes]),
      dataSubjects: named
        ? ['relative', ...(maybe(0.1, ['client' as const]) ?? [])]
        : [oneOf(['client', 'client', ...subjects])],
      ...(named && { persons: [{ dataSubject: 'relative', personId: oneOf(people) }] }),
      categories: maybe(0.03, someOf(categories)) ?? [
        oneOf(['identity', 'identity', 'participation', 'participation', 'reference', ...categories]),
      ],
      instant: this.#beside(edges.length === 0 ? oneOf(moments) : Date.parse(oneOf(edges))),
      ...(maybe(0.6, true) && { triggers: someOf(triggers) }),
      ...(maybe(0.4, true) && { lifeAtStake: true }),
      ...(maybe(0.5, true) && { recipientMemberId: oneOf(members) }),
      ...(maybe(0.1, true) && { conferenceId: oneOf(conferences) }),
    };
  }

  #organisation(): Organisation {
    return { id: this.#chance.oneOf(recipients), name: 'Example', kind: this.#chance.oneOf(kinds) };
  }

  #consent(id: string): Consent {
    const { oneOf, someOf, mostOf, maybe } = this.#chance;
    const dataSubject = oneOf(['client', 'client', 'client', ...subjects] as const);
    const isPerson = dataSubject !== 'client' && dataSubject !== 'nobody';
    const status = oneOf([
      'given',
      'given',
      'given',
      'given',
      'withdrawn',
      'withdrawn',
      'refused',
      'requested',
    ] as const);
    const giving = oneOf([
      ...[{}, {}, {}, {}],
      { capacity: 'full' },
      { capacity: 'limited' },
      { capacity: 'none' },
      { capacity: 'limited', guardianId: 'g-1' },
      { capacity: 'none', givenBy: 'guardian', guardianId: 'g-1' },
      { givenBy: 'data-subject' },
    ] as const);
    return {
      id,
      clientId: oneOf(clients),
      dataSubject,
      ...(isPerson && maybe(0.8, true) && { personId: oneOf(people) }),
      recipientIds: mostOf(recipients),
      purposes: mostOf(purposes),
      categories: mostOf(categories),
      ...(maybe(0.3, true) && { conditions: someOf(['pseudonymised', 'ask-each-time'] as const) }),
      ...giving,
      status,
      ...this.#period(),
      ...(status === 'withdrawn' && { withdrawnAt: this.#moment() }),
      ...file,
    };
  }

  #mandate(id: string): Mandate {
    const { oneOf, mostOf, maybe } = this.#chance;
    return {
      id,
      clientId: oneOf(clients),
      nature: 'court-ordered',
      authorityId: oneOf(['o-2', 'o-4']),
      purposes: mostOf(purposes),
      categories: mostOf(categories),
      ...this.#period(),
      ...(maybe(0.8, true) && { clientToldAt: this.#moment() }),
    };
  }

  #agreement(id: string): SharingPolicy['agreements'][number] {
    const { someOf, mostOf, maybe } = this.#chance;
    const shared = mostOf(categories);
    const excluded = someOf(categories).filter((category) => !shared.includes(category));
    return {
      id,
      title: 'Example',
      parties: ['o-1', ...someOf(['o-2', 'o-4', 'x-1'])],
      purposes: mostOf(purposes),
      dataSubjects: mostOf(subjects),
      shared,
      excluded,
      ...(maybe(0.3, true) && { specialCategoryBasis: 'Examplia (fictional) 1' }),
      ...this.#period(),
    };
  }

  #duty(id: string): LegalDuty {
    const { oneOf, someOf, mostOf } = this.#chance;
    return {
      id,
      jurisdiction: 'Examplia (fictional)',
      title: 'Example',
      trigger: oneOf(triggers),
      authorityKinds: someOf(kinds),
      dataSubjects: mostOf(subjects),
      categories: mostOf(categories),
      tellClient: 'after',
      ...this.#openPeriod(),
    };
  }

  #vitalInterest(id: string): NonNullable<SharingPolicy['vitalInterests']>[number] {
    const { oneOf, mostOf } = this.#chance;
    const { secondPersonId: _, ...decision } = decided;
    return {
      id,
      clientId: oneOf(clients),
      recipientIds: mostOf(recipients),
      dataSubjects: mostOf(subjects),
      categories: mostOf(categories),
      ...decision,
      ...this.#decision(),
      tellClient: 'after',
    };
  }

  #prohibition(id: string): Prohibition {
    const { someOf, maybe } = this.#chance;
    return {
      id,
      because: 'it was promised',
      ...(maybe(0.3, true) && { clientIds: someOf(clients) }),
      ...(maybe(0.3, true) && { recipientIds: someOf(recipients) }),
      ...(maybe(0.3, true) && { recipientKinds: someOf(kinds) }),
      ...(maybe(0.3, true) && { recipientRoles: someOf(recipientRoles) }),
      ...(maybe(0.3, true) && { exceptRecipientIds: someOf(recipients) }),
      ...(maybe(0.3, true) && { purposes: someOf(purposes) }),
      ...(maybe(0.5, true) && { dataSubjects: someOf(subjects) }),
      ...(maybe(0.9, true) && { categories: someOf(categories).slice(0, 2) }),
      ...this.#openPeriod(),
    };
  }

  #override(id: string): SharingOverride {
    const { oneOf, mostOf, someOf } = this.#chance;
    return {
      id,
      clientId: oneOf(clients),
      recipientId: oneOf(recipients),
      purposes: mostOf(purposes),
      dataSubjects: mostOf(subjects),
      categories: mostOf(categories),
      prohibitionIds: someOf([
        'built-in:funder',
        'built-in:staff-home',
        'built-in:undisclosed-offences',
        'built-in:threatened',
        'built-in:necessity',
        'g-0',
        'g-1',
        'p-0',
        ...conferences,
      ]),
      ...decided,
      ...this.#decision(),
    };
  }

  #onwardLimit(id: string): OnwardLimit {
    const { oneOf, someOf, maybe } = this.#chance;
    return {
      id,
      clientId: oneOf(clients),
      receivedFromId: oneOf(recipients),
      categories: someOf(categories),
      ...(maybe(0.5, true) && { dataSubjects: someOf(subjects) }),
      ...(maybe(0.5, true) && { mayPassToIds: maybe(0.1, []) ?? someOf(recipients) }),
      ...(maybe(0.5, true) && { purposes: someOf(purposes) }),
      ...this.#period(),
    };
  }

  #safeguard(): CaseSafeguard {
    const { oneOf, several } = this.#chance;
    return {
      clientId: oneOf(clients),
      threats: several(0, 2, () => this.#threat()),
      accessRestrictions: several(0, 1, (id) => this.#restriction(`p-${id}`)),
      anonymousConferences: several(0, 1, (id) => this.#conference(conferences[id] ?? 'cc-1')),
    };
  }

  #threat(): NonNullable<CaseSafeguard['threats']>[number] {
    const { notBefore, expires } = this.#period();
    return { from: notBefore, ...(this.#chance.maybe(0.7, true) && { until: expires }) };
  }

  #restriction(id: string): AccessRestriction {
    const { oneOf, someOf, maybe } = this.#chance;
    const { expires, ...period } = this.#period();
    return {
      id,
      kind: oneOf(['excluded-workers', 'restricted-case'] as const),
      memberIds: someOf(members),
      because: 'they are neighbours',
      decidedById: 'm-1',
      ...period,
      ...(maybe(0.5, true) && { expires }),
    };
  }

  #conference(id: string): AnonymousConference {
    const { someOf, maybe } = this.#chance;
    const { notBefore, expires } = this.#period();
    return {
      id,
      heldAt: notBefore,
      participantIds: someOf(recipients),
      ...(maybe(0.6, true) && { revealedAt: expires }),
      ...(maybe(0.6, true) && { revealedToIds: maybe(0.1, []) ?? someOf(recipients) }),
    };
  }

  /** Rather long, so that much is in force; what ends before it begins is no record. */
  #period(): { readonly notBefore: Instant; readonly expires: Instant } {
    const { oneOf } = this.#chance;
    const [first = 0, second = 0] = [oneOf([0, 0, 0, 1, 2]), oneOf([1, 2, 3, 3, 3])].sort();
    const [from, until] = [this.#moment(first), this.#moment(second)];
    return compareInstants(from, until) <= 0
      ? { notBefore: from, expires: until }
      : { notBefore: until, expires: from };
  }

  #openPeriod(): { readonly notBefore?: Instant; readonly expires?: Instant } {
    const { notBefore, expires } = this.#period();
    return {
      ...(this.#chance.maybe(0.4, true) && { notBefore }),
      ...(this.#chance.maybe(0.4, true) && { expires }),
    };
  }

  #decision(): { readonly decidedAt: Instant; readonly reviewAt: Instant } {
    const { notBefore, expires } = this.#period();
    return { decidedAt: notBefore, reviewAt: expires };
  }

  #moment(index: number = this.#chance.between(0, moments.length)): Instant {
    return this.#beside(moments[index] ?? 0);
  }

  /** On the moment or a millisecond beside it, at one of three offsets, at times with a finer fraction of a second. */
  #beside(moment: number): Instant {
    const { oneOf, maybe } = this.#chance;
    const [minutes, offset] = oneOf([
      [0, 'Z'],
      [60, '+01:00'],
      [-330, '-05:30'],
    ] as const);
    const local = new Date(moment + oneOf([0, 0, -1, 1]) + minutes * 60_000).toISOString().slice(0, -1);
    return Instant.parse(`${local}${maybe(0.05, oneOf(['000', '999'])) ?? ''}${offset}`);
  }
}

function isFirst({ id }: Organisation, index: number, all: readonly Organisation[]): boolean {
  return all.findIndex((other) => other.id === id) === index;
}

/** When something begins or ends that can matter to a case. */
export function edgesOf(policy: SharingPolicy, clientId: string): readonly Instant[] {
  const dated: readonly object[] = [
    ...policy.consents,
    ...policy.mandates,
    ...policy.agreements,
    ...policy.duties,
    ...policy.prohibitions,
    ...(policy.vitalInterests ?? []),
    ...(policy.overrides ?? []),
    ...(policy.onwardLimits ?? []),
    ...(policy.safeguards ?? [])
      .filter((safeguard) => safeguard.clientId === clientId)
      .flatMap(({ threats = [], accessRestrictions = [], anonymousConferences = [] }) => [
        ...threats,
        ...accessRestrictions,
        ...anonymousConferences,
      ]),
  ].filter((entry) => !('clientId' in entry) || entry.clientId === clientId);
  return dated
    .flatMap((entry) => Object.values(entry))
    .flatMap((value) => {
      const instant = Instant.safeParse(value);
      return instant.success ? [instant.data] : [];
    });
}
