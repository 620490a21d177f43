import type { Issue } from '../../../kernel/index.js';
import { compareTexts } from '../../../kernel/json/index.js';
import { builtInProhibitionOf, type CaseSafeguard, type SharingPolicy } from '../../policy/index.js';
import { addTo, groupedBy } from '../contract/index.js';

/** What bears the identifier of another thing: for every request, or for those about one client. */
export interface GivenTwice {
  readonly ofEverybody: readonly Issue[];
  readonly ofClients: ReadonlyMap<string, readonly Issue[]>;
}

/** What bears an identifier, and where such things stand; what has the same `thing` may bear the same one. */
interface Borne {
  readonly id: string;
  readonly path: string;
  readonly thing?: string;
}

/**
 * What an override could lift bears an identifier of its own, and so does whom a request or a consent could mean: where two
 * bear one, nobody knows which is meant; so it is with what was entrusted, which consents name. Onward limits and safeguards are one client’s.
 */
export function identifiersGivenTwice(policy: SharingPolicy): GivenTwice {
  const { organisations, onwardLimits = [], safeguards = [] } = policy;
  // That one of these lists gives an identifier twice is told of the list.
  const lists = [...ofList('prohibitions', policy.prohibitions), ...ofList('agreements', policy.agreements)];
  const liftable = groupedBy([...builtIns, ...lists], byId);
  const listed = groupedBy(ofList('organisations', organisations), byId);
  const lifted = new Map<string, Borne[]>();
  for (const { id, clientId } of onwardLimits) addTo(lifted, clientId, { id, ...onwardLimit });
  const people = new Map<string, Borne[]>();
  for (const safeguard of safeguards) {
    for (const one of liftedIn(safeguard)) addTo(lifted, safeguard.clientId, one);
    for (const one of peopleIn(safeguard)) addTo(people, safeguard.clientId, one);
  }
  const ofClients = new Map<string, readonly Issue[]>();
  for (const clientId of new Set([...lifted.keys(), ...people.keys()])) {
    const issues = [
      ...issuesIn(lifted.get(clientId) ?? [], liftable),
      ...issuesIn(people.get(clientId) ?? [], listed),
    ];
    if (issues.length > 0) ofClients.set(clientId, issues);
  }
  return { ofEverybody: issuesIn(lists, groupedBy(builtIns, byId)), ofClients };
}

const byId = ({ id }: Borne) => id;
const onwardLimit = { path: 'onwardLimits[].id', thing: 'onwardLimits' } as const;

const builtIns = /* @__PURE__ */ Object.keys(builtInProhibitionOf).map(
  (id): Borne => ({ id, path: 'prohibitionIds[]', thing: 'built-in' }),
);

function ofList(list: string, entries: readonly { readonly id: string }[] = []): readonly Borne[] {
  return entries.map(({ id }) => ({ id, path: `${list}[].id`, thing: list }));
}

function liftedIn({
  accessRestrictions = [],
  anonymousConferences = [],
  entrustedRecords = [],
}: CaseSafeguard): readonly Borne[] {
  return [
    ...entrustedRecords.map(({ id }) => ({ id, path: 'safeguards[].entrustedRecords[].id' })),
    ...accessRestrictions.map(({ id }) => ({ id, path: 'safeguards[].accessRestrictions[].id' })),
    ...anonymousConferences.map(({ id }) => ({ id, path: 'safeguards[].anonymousConferences[].id' })),
  ];
}

/** One person may be known in several roles, and be on the team several times. */
function peopleIn({ clientId, knownPersons = [], memberships = [] }: CaseSafeguard): readonly Borne[] {
  const known = 'safeguards[].knownPersons[].personId';
  const member = 'safeguards[].memberships[].memberId';
  return [
    { id: clientId, path: 'safeguards[].clientId', thing: 'client' },
    ...knownPersons.map(({ personId: id }) => ({ id, path: known, thing: 'known person' })),
    ...memberships.map(({ memberId: id }) => ({ id, path: member, thing: 'member' })),
  ];
}

/** Told without places in the lists: the order of a list changes nothing. */
function issuesIn(borne: readonly Borne[], others: ReadonlyMap<string, readonly Borne[]>): readonly Issue[] {
  const paths = new Set<string>();
  for (const [id, group] of groupedBy(borne, byId)) {
    const all = [...group, ...(others.get(id) ?? [])];
    const [first, ...more] = all;
    if (more.some(({ thing }) => thing === undefined || thing !== first?.thing))
      for (const { path } of all) paths.add(path);
  }
  return [...paths].sort(compareTexts).map((path) => ({
    code: 'doubled-identifier',
    path,
    message: 'expected an identifier that no other thing bears, here or where else this is told of',
  }));
}
