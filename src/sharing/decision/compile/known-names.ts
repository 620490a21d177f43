import { builtInProhibitionOf, type CaseSafeguard, type SharingPolicy } from '../../policy/index.js';
import { addTo } from '../contract/index.js';

/** Identifiers, each with where it stands. */
export type Names = ReadonlyMap<string, string>;

/** Whom and what a policy knows. Where nobody keeps a list nothing stands in it, and nothing is unknown. */
export interface KnownNames {
  readonly clients: Names | undefined;
  readonly recipients: Names | undefined;
  /** The team of a client, whenever somebody is on it. */
  readonly teamOf: (clientId: string) => Names | undefined;
  /** Whoever is on the team of any case, or works for the holder besides. */
  readonly workers: Names;
  /** What an override could lift in the case of a client. */
  readonly liftable: Names;
  readonly liftableOf: (clientId: string) => Names;
  readonly consentsOf: (clientId: string) => Names;
}

type Named = readonly [id: string, path: string];

export function knownNames(policy: SharingPolicy): KnownNames {
  const { prohibitions, agreements = [], safeguards = [] } = policy;
  const clients = clientsOf(policy);
  const [teams, liftable] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  const consents = new Map<string, Named[]>();
  for (const [place, { id, clientId }] of (policy.consents ?? []).entries())
    addTo(consents, clientId, [id, `consents[${place}].id`]);
  for (const [place, { id, clientId }] of (policy.onwardLimits ?? []).entries())
    addTo(liftable, clientId, [id, `onwardLimits[${place}].id`]);
  for (const [place, safeguard] of safeguards.entries()) {
    const { clientId } = safeguard;
    for (const one of teamIn(safeguard, place)) addTo(teams, clientId, one);
    for (const one of liftableIn(safeguard, place)) addTo(liftable, clientId, one);
  }
  return {
    clients: clients.length === 0 ? undefined : new Map(clients),
    recipients: knownRecipients(policy),
    teamOf: namesOf(teams),
    workers: knownWorkers(policy),
    liftable: new Map([
      ...Object.keys(builtInProhibitionOf).map((id): Named => [id, id]),
      ...prohibitions.map(({ id }, place): Named => [id, `prohibitions[${place}].id`]),
      ...agreements.map(({ id }, place): Named => [id, `agreements[${place}].id`]),
    ]),
    liftableOf: orNone(namesOf(liftable)),
    consentsOf: orNone(namesOf(consents)),
  };
}

/** Whom a policy knows as working for the holder. */
export function knownWorkers({ safeguards = [], workers = [] }: SharingPolicy): Names {
  return new Map([
    ...safeguards.flatMap(teamIn),
    ...workers.map(({ memberId }, place): Named => [memberId, `workers[${place}].memberId`]),
  ]);
}

/** Whom a policy knows as a recipient; nothing where it lists no organisation. */
export function knownRecipients(policy: SharingPolicy): Names | undefined {
  const { organisations = [] } = policy;
  return organisations.length === 0 ? undefined : new Map([...recipientsOf(policy), ...clientsOf(policy)]);
}

const named = ['consents', 'mandates', 'weighings', 'vitalInterests', 'safeguards'] as const;

/** Of whom the policy tells something that could permit, or what their file says. */
export function clientsOf(policy: Partial<SharingPolicy>): readonly Named[] {
  return named.flatMap((list) =>
    (policy[list] ?? []).map(({ clientId }, place): Named => [clientId, `${list}[${place}].clientId`]),
  );
}

/** To save a life, somebody is told whom no list names. */
function recipientsOf(policy: SharingPolicy): readonly Named[] {
  const { holderId, organisations = [], vitalInterests = [], safeguards = [] } = policy;
  return [
    [holderId, 'holderId'],
    ...organisations.map(({ id }, place): Named => [id, `organisations[${place}].id`]),
    ...safeguards.flatMap(({ knownPersons = [] }, at) =>
      knownPersons.map(
        ({ personId }, place): Named => [personId, `safeguards[${at}].knownPersons[${place}].personId`],
      ),
    ),
    ...vitalInterests.flatMap(({ recipientIds }, at) =>
      recipientIds.map((id, place): Named => [id, `vitalInterests[${at}].recipientIds[${place}]`]),
    ),
  ];
}

function teamIn({ memberships = [] }: CaseSafeguard, at: number): readonly Named[] {
  return memberships.map(({ memberId }, place) => [
    memberId,
    `safeguards[${at}].memberships[${place}].memberId`,
  ]);
}

function liftableIn(safeguard: CaseSafeguard, at: number): readonly Named[] {
  return (['accessRestrictions', 'anonymousConferences'] as const).flatMap((list) =>
    (safeguard[list] ?? []).map(({ id }, place): Named => [id, `safeguards[${at}].${list}[${place}].id`]),
  );
}

function orNone(of: (clientId: string) => Names | undefined): (clientId: string) => Names {
  const none: Names = new Map();
  return (clientId) => of(clientId) ?? none;
}

function namesOf(byClient: ReadonlyMap<string, readonly Named[]>): (clientId: string) => Names | undefined {
  const made = new Map<string, Names | undefined>();
  return (clientId) => {
    const entries = byClient.get(clientId);
    const names = made.get(clientId) ?? (entries && new Map(entries));
    made.set(clientId, names);
    return names;
  };
}
