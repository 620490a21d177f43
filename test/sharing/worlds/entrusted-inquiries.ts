import type { Consent, LegalDuty } from 'exit-work/model';
import type { CaseSafeguard, DisclosureRequest, EntrustedRecord, SharingPolicy } from 'exit-work/sharing';
import { type Choose, maybe, mostly, mostOf, oneOf, seldom, someOf, workers } from './small-scope.js';
import { type Inquiry, randomInquiries } from './worlds.js';

const marks: readonly string[] = ['ei-1', 'ei-2', 'ei-3'];

/** Random worlds in which something was entrusted: marks, what reaches them, and requests that name them, or do not. */
export function* entrustedInquiries(choose: Choose, requestsEach: number): Generator<Inquiry> {
  for (const { policy: given, worlds } of randomInquiries(choose, requestsEach)) {
    const policy = withMarks(choose, given);
    yield {
      policy,
      worlds: [...worlds].map(({ request }) => ({ policy, request: asked(choose, request, policy) })),
    };
  }
}

function withMarks(choose: Choose, policy: SharingPolicy): SharingPolicy {
  const { consents = [], duties = [], vitalInterests = [], safeguards = [] } = policy;
  const ids = [...marks];
  const named = () => ({ entrustedIds: mostOf(choose, marks) });
  return {
    ...policy,
    consents: consents.map(
      (one): Consent => ({ ...towards(choose, one), ...(seldom(choose, 4) ? {} : named()) }),
    ),
    duties: duties.map(
      (one): LegalDuty => ({ ...one, ...maybe(choose, 2, () => ({ reachesEntrusted: !seldom(choose, 4) })) }),
    ),
    vitalInterests: vitalInterests.map((one) => ({ ...one, ...(seldom(choose, 4) ? {} : named()) })),
    safeguards: (safeguards.length === 0 ? [{ clientId: 'c-1' }] : safeguards).map((one): CaseSafeguard => {
      const some = ids.splice(0, 1 + choose(2));
      return { ...one, entrustedRecords: some.map((id) => markBy(choose, id, one.clientId, consents)) };
    }),
  };
}

/** In the house a consent can name one worker. */
function towards(choose: Choose, consent: Consent): Consent {
  if (!seldom(choose, 3)) return consent;
  return {
    ...consent,
    recipientIds: [oneOf(choose, ['o-1', 'm-1', 'm-2']), ...consent.recipientIds.slice(1)],
  };
}

/** Mostly by somebody who has given a consent. */
function markBy(choose: Choose, id: string, clientId: string, consents: readonly Consent[]): EntrustedRecord {
  const givers = consents
    .filter((one) => one.clientId === clientId && one.status === 'given')
    .map((one) => (one.givenBy === 'guardian' ? one.guardianId : one.personId) ?? clientId);
  return {
    id: seldom(choose, 40) ? 'shared-id' : id,
    recordId: mostly(choose, 'rn-1', 'rn-2'),
    entrustedById: oneOf(choose, [...givers, ...givers, clientId, 'rp-1', 'g-1', 'p-1']),
    entrustedToId: oneOf(choose, workers),
  };
}

/** Half of the requests are of the house, where one worker asks after what was entrusted to another. */
function asked(choose: Choose, request: DisclosureRequest, { holderId }: SharingPolicy): DisclosureRequest {
  const { recipientId, recipientRole, recipientName: _, recipientKind: _2, ...rest } = request;
  const isClient = recipientId === request.clientId;
  const inside = { ...rest, recipientId: holderId, recipientRole: 'case-manager' as const };
  const isMoved = !isClient && holderId === 'o-1' && seldom(choose, 3);
  const towardsHouse = isMoved
    ? { ...inside, ...(seldom(choose, 4) ? {} : { recipientMemberId: oneOf(choose, workers) }) }
    : { ...request, recipientRole };
  return {
    ...towardsHouse,
    ...(seldom(choose, 3)
      ? {}
      : { entrustedIds: someOf(choose, seldom(choose, 4) ? ['ei-none', ...marks] : marks, 2) }),
  };
}
