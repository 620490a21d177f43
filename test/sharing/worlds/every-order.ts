import type { Instant } from 'exit-work/kernel';
import type { Consent, LegalDuty, Mandate, Prohibition, SharingAgreement } from 'exit-work/model';
import type { SharingPolicy } from 'exit-work/sharing';
import { type Role, rolesOfKind } from 'exit-work/vocabulary';
import type { Inquiry, World } from './worlds.js';

/** The instant of every request; and a millisecond before it, the same moment, and a millisecond after it. */
const instant: Instant = '2030-03-05T10:00:00.000+01:00';
const edges: readonly Instant[] = [
  '2030-03-05T08:59:59.999Z',
  '2030-03-05T09:00:00.000Z',
  '2030-03-05T03:30:00.001-05:30',
];

/** Every period in order: each of its edges lies before, at or after the instant. */
const periods = edges.flatMap((notBefore, place) =>
  edges.slice(place).map((expires) => ({ notBefore, expires })),
);
const scope = { purposes: ['safeguarding' as const], dataSubjects: ['client' as const] };

/** As many recipients as there are orders of an agreement, so that each is told of one. */
const recipientIds = ['o-none', ...periods.flatMap((_, order) => [`o-${order}`, `o-${order}-not`])];
const house: Required<Pick<SharingPolicy, 'holderId' | 'organisations' | 'necessity'>> = {
  holderId: 'o-house',
  organisations: recipientIds.map((id) => ({ id, name: 'Example', kind: 'police' })),
  necessity: [{ purpose: 'safeguarding', categories: ['identity', 'participation'] }],
};

/** What is asked. Of two consents, one covers both and one the first alone, so that each shows in the answer. */
const categories = ['identity' as const, 'participation' as const];

/** None, or a consent in every order: not withdrawn, or withdrawn before, at or after the instant. */
function consentsOver(id: string, covered: Consent['categories']): readonly Omit<Consent, 'clientId'>[][] {
  const { purposes } = scope;
  const terms = {
    id,
    dataSubject: 'client' as const,
    recipientIds,
    purposes,
    categories: covered,
  };
  const notice = { noticeVersion: '1', noticeLanguage: 'en' };
  const given = periods.map((period) => [{ ...terms, ...period, ...notice, status: 'given' as const }]);
  const withdrawn = edges.flatMap((withdrawnAt) =>
    given.map((list) => list.map((one) => ({ ...one, status: 'withdrawn' as const, withdrawnAt }))),
  );
  return [[], ...given, ...withdrawn];
}

/** None, or a mandate for each recipient in every order: the client is not told of it, or before, at or after the instant. */
function mandatesInOrder(): readonly Omit<Mandate, 'clientId'>[][] {
  const { purposes } = scope;
  const untold = periods.map((period) =>
    recipientIds.map((authorityId) => {
      const order = { id: `mandate-${authorityId}`, nature: 'court-ordered' as const, authorityId };
      return { ...order, purposes, categories: ['participation' as const], ...period };
    }),
  );
  const told = edges.flatMap((clientToldAt) =>
    untold.map((list) => list.map((one) => ({ ...one, clientToldAt }))),
  );
  return [[], ...untold, ...told];
}

/** None, or an agreement in every order that shares or excludes the first category; each with a recipient of its own. */
function agreementsInOrder(): readonly (readonly [recipientId: string, SharingAgreement[]])[] {
  const between = (recipientId: string, period: (typeof periods)[number]) => {
    const parties = {
      id: `agreement-${recipientId}`,
      title: 'Example',
      parties: [house.holderId, recipientId],
    };
    return { ...parties, ...scope, ...period };
  };
  return [
    ['o-none', []],
    ...periods.flatMap((period, order): [string, SharingAgreement[]][] => [
      [`o-${order}`, [{ ...between(`o-${order}`, period), shared: ['identity'] }]],
      [
        `o-${order}-not`,
        [{ ...between(`o-${order}-not`, period), shared: ['organisational'], excluded: ['identity'] }],
      ],
    ]),
  ];
}

/** A duty in every order, without edges, or with a trigger that nobody states; each of a trigger of its own. */
function dutiesInOrder(): readonly (readonly [triggers: string[], LegalDuty[]])[] {
  const law = { jurisdiction: 'Examplia (fictional)', title: 'Example', tellClient: 'after' as const };
  const covered = { authorityKinds: ['police' as const], dataSubjects: scope.dataSubjects };
  return [...periods, {}, 'not stated' as const].map((period, order) => {
    const [trigger, edgesOf] = [`t-${order}`, period === 'not stated' ? {} : period];
    const duty = {
      id: `duty-${order}`,
      trigger,
      ...law,
      ...covered,
      categories: ['identity' as const],
      ...edgesOf,
    };
    return [period === 'not stated' ? [] : [trigger], [duty]];
  });
}

/** A prohibition in every order, without edges, or towards another role; each of a role of its own. */
function prohibitionsInOrder(): readonly (readonly [Role, Prohibition[]])[] {
  const allRoles = rolesOfKind('police');
  return [...periods, {}, 'another role' as const].map((period, order) => {
    const [role = 'case-manager', other = role] = allRoles.slice(order);
    const [covered, edgesOf] = period === 'another role' ? [other, {}] : [role, period];
    const prohibition = { id: `prohibition-${order}`, because: 'an example', recipientRoles: [covered] };
    return [role, [{ ...prohibition, categories: ['identity' as const], ...edgesOf }]];
  });
}

/**
 * Every world of at most two consents, a mandate and an agreement, with a duty and a prohibition that apply or not, in every
 * order of their times around the instant of the request. In one policy stand many of them side by side, told apart by client, recipient, trigger
 * and role; the specification is asked about each alone.
 */
export function* everyOrder(): Generator<Inquiry> {
  const [agreements, duties, prohibitions] = [agreementsInOrder(), dutiesInOrder(), prohibitionsInOrder()];
  const pairs = consentsOver('consent-1', ['identity']).flatMap((first) =>
    consentsOver('consent-2', categories).map((second) => [...first, ...second]),
  );
  for (const mandate of mandatesInOrder()) {
    const cases = pairs.map((consents, number): Case => {
      const clientId = `c-${number}`;
      const ofClient = <T extends { readonly id: string }>(list: readonly T[]) =>
        list.map((one) => ({ ...one, id: `${one.id}-${clientId}`, clientId }));
      return { clientId, consents: ofClient(consents), mandates: ofClient(mandate) };
    });
    const policy: SharingPolicy = {
      ...house,
      consents: cases.flatMap(({ consents }) => consents),
      mandates: cases.flatMap(({ mandates }) => mandates),
      agreements: agreements.flatMap(([, list]) => list),
      duties: duties.flatMap(([, list]) => list),
      prohibitions: prohibitions.flatMap(([, list]) => list),
    };
    yield { policy, worlds: worldsOf(cases, agreements, duties, prohibitions) };
  }
}

type Case = Required<Pick<SharingPolicy, 'consents' | 'mandates'>> & { readonly clientId: string };

function* worldsOf(
  cases: readonly Case[],
  agreements: ReturnType<typeof agreementsInOrder>,
  duties: ReturnType<typeof dutiesInOrder>,
  prohibitions: ReturnType<typeof prohibitionsInOrder>,
): Generator<World> {
  const { dataSubjects } = scope;
  const { holderId, organisations, necessity } = house;
  // Written out, since spreading is dear thirteen million times.
  for (const { clientId, consents, mandates } of cases)
    for (const [recipientId, agreed] of agreements) {
      const ordered = mandates.filter(({ authorityId }) => authorityId === recipientId);
      for (const [triggers, obliging] of duties)
        for (const [recipientRole, prohibiting] of prohibitions)
          yield {
            request: {
              id: 'request-1',
              clientId,
              holderId,
              recipientId,
              recipientRole,
              purpose: 'safeguarding',
              dataSubjects,
              categories,
              instant,
              triggers,
            },
            policy: {
              holderId,
              organisations,
              necessity,
              consents,
              mandates: ordered,
              agreements: agreed,
              duties: obliging,
              prohibitions: prohibiting,
            },
          };
    }
}
