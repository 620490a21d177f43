import { builtInProhibitions, type DisclosureRequest, type SharingPolicy } from 'exit-work/sharing';
import { doubtsOn, overridesInDoubt } from './doubts.js';
import { entrustedIn, nothingEntrusted, type SpecifiedEntrusted } from './entrusted.js';
import { type Asking, askingOf, type Entries, has, type Item } from './footing.js';
import { type Grounds, groundsFor, limitsOf } from './grounds.js';
import { conferencesOn, isNeeded, lifts, overridesOn, prohibitionsOn } from './prohibitions.js';

export { isMalformed } from './footing.js';

/** A permitted item by its form, another by the reason why it is withheld. */
export type Ruling = 'full' | 'generalised' | 'prohibited' | 'escalated' | 'not-applicable';

export interface Specified {
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'escalate';
  /** By `subject/category`, or `subject:personId/category`. */
  readonly items: ReadonlyMap<string, Ruling>;
  readonly determining: ReadonlySet<string>;
  /** The form in which items would be permitted that wait for the decision on another. */
  readonly permittedAlone: ReadonlyMap<string, Ruling>;
  /** What was entrusted, by its mark. */
  readonly entrusted: SpecifiedEntrusted;
  readonly escalateTo: string | undefined;
  readonly ifUnreachable: string | undefined;
}

interface Ruled {
  readonly ruling: Ruling;
  readonly by: Entries;
  readonly doubtedDuties: Grounds['doubtedDuties'];
  readonly isAtStake: boolean;
}

/**
 * The sharing rules a second time, as plainly as they can be said and from their prose alone: in strings, one rule
 * after the other. It shares no code with the engine, so that both must err alike to err unseen. Of requests that are not malformed.
 */
export function specifiedDecision(asked: DisclosureRequest, policy: SharingPolicy): Specified {
  const [isRead, asking] = [
    !sharesIdentifiers(policy) && !isAmbiguous(policy, asked.clientId),
    askingOf(asked, policy),
  ];
  const unread: Ruled = { ruling: 'escalated', by: [], doubtedDuties: [], isAtStake: false };
  const ruled = new Map(itemsOf(asking).map((item) => [keyOf(item), isRead ? ruleItem(item) : unread]));
  const entrusted = isRead ? entrustedIn(asking) : nothingEntrusted;
  const marks = [...entrusted.rulings.values()];
  const determining = new Set([...ruled.values(), ...marks].flatMap(({ by }) => by.map(({ id }) => id)));
  const rulings = new Map([...ruled].map(([key, { ruling }]) => [key, ruling]));
  const all = [...rulings.values()];
  const [toNobody, alone] = [{ escalateTo: undefined, ifUnreachable: undefined }, new Map<string, Ruling>()];
  const answer = { items: rulings, determining, entrusted, permittedAlone: alone, ...toNobody };
  const isMarkEscalated = marks.some(({ ruling }) => ruling === 'escalated');
  if (!all.includes('escalated') && !isMarkEscalated) {
    if (!all.some(isPermitted)) return { ...answer, outcome: 'deny' };
    const isAll =
      all.every((ruling) => ruling === 'full') && marks.every(({ ruling }) => ruling === 'permitted');
    return { ...answer, outcome: isAll ? 'permit' : 'permit-with-redaction' };
  }
  // While one item waits for a human, nothing is permitted; the rest is told, so that it can be asked for alone.
  for (const [key, ruling] of rulings) if (isPermitted(ruling)) alone.set(key, ruling);
  const items = new Map(
    [...rulings].map(([key, one]) => [key, isPermitted(one) ? 'escalated' : one] as const),
  );
  const named: Pick<SharingPolicy, 'escalateTo' | 'ifUnreachable'> = sharesIdentifiers(policy) ? {} : policy;
  const judge = isMarkEscalated ? undefined : decidingRole([...ruled.values()]);
  const escalateTo = judge ?? named.escalateTo ?? 'programme-manager';
  const ifUnreachable = named.ifUnreachable ?? 'case-manager';
  const kept = {
    ...entrusted,
    open: new Set<string>(),
    withheld: new Set([...entrusted.open, ...entrusted.withheld]),
  };
  const waiting = { items, entrusted: kept, permittedAlone: alone };
  return { ...answer, ...waiting, outcome: 'escalate', escalateTo, ifUnreachable };
}

const isPermitted = (ruling: Ruling) => ruling === 'full' || ruling === 'generalised';

/** The role that the duties in doubt name, if they name one and nothing else escalates anything. */
function decidingRole(ruled: readonly Ruled[]): string | undefined {
  const escalated = ruled.filter(({ ruling }) => ruling === 'escalated');
  const [role, ...others] = escalated.flatMap((one) => one.doubtedDuties.map(({ decidedBy }) => decidedBy));
  const isAlone = escalated.every(
    ({ by, doubtedDuties, isAtStake }) => !isAtStake && by.length === doubtedDuties.length,
  );
  return isAlone && others.every((other) => other === role) ? role : undefined;
}

/** Such a policy cannot be read. */
function sharesIdentifiers(policy: SharingPolicy): boolean {
  const { agreements, duties, permissions, prohibitions, confidentialityLimits: limits } = policy;
  const liftable = [...new Set(idsIn(prohibitions)), ...new Set(idsIn(agreements))];
  return (
    [agreements, duties, permissions, prohibitions, limits].some((list) => isDoubled(idsIn(list))) ||
    isDoubled(liftable) ||
    liftable.some((id) => builtIns.has(id))
  );
}

const builtIns: ReadonlySet<string> = new Set(builtInProhibitions().map(({ id }) => id));
const idsIn = (list: Entries = []) => list.map(({ id }) => id);
const isDoubled = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** Of two things of this client, or of one and one of the whole policy, nobody knows which is meant. */
function isAmbiguous(policy: SharingPolicy, clientId: string): boolean {
  const { prohibitions, agreements, onwardLimits = [], organisations = [], safeguards = [] } = policy;
  const { consents, mandates, weighings, vitalInterests, overrides } = policy;
  const lists = [consents, mandates, weighings, vitalInterests, overrides, onwardLimits];
  if (lists.some((list = []) => sharesOfClient(list, clientId))) return true;
  const own = safeguards.filter((one) => one.clientId === clientId);
  const limits = onwardLimits.filter((one) => one.clientId === clientId);
  const ofClient = [
    ...idsIn(limits),
    ...own.flatMap(({ accessRestrictions }) => idsIn(accessRestrictions)),
    ...own.flatMap(({ anonymousConferences }) => idsIn(anonymousConferences)),
    ...own.flatMap(({ entrustedRecords }) => idsIn(entrustedRecords)),
  ];
  const ofPolicy = new Set([...builtIns, ...idsIn(prohibitions), ...idsIn(agreements)]);
  if (isDoubled(ofClient) || ofClient.some((id) => ofPolicy.has(id))) return true;
  if (own.length === 0) return false;
  const known = own.flatMap(({ knownPersons = [] }) => knownPersons.map(({ personId }) => personId));
  const team = own.flatMap(({ memberships = [] }) => memberships.map(({ memberId }) => memberId));
  const listed = idsIn(organisations);
  return (
    isDoubled([clientId, ...new Set(known), ...new Set(team), ...new Set(listed)]) &&
    [clientId, ...known, ...team].some(
      (id) => [[clientId], known, team, listed].filter((list) => list.includes(id)).length > 1,
    )
  );
}

/** One of the client’s shares its identifier with another of the list. */
function sharesOfClient(
  list: readonly { readonly id: string; readonly clientId: string }[],
  clientId: string,
): boolean {
  return list.some(
    (one) => one.clientId === clientId && list.some((other) => other !== one && other.id === one.id),
  );
}

/** Each category of each subject, or of each person whom the request names. */
function itemsOf(asking: Asking): readonly Item[] {
  const { dataSubjects, persons = [], categories } = asking.asked;
  return dataSubjects.flatMap((subject) => {
    const named = persons.filter(({ dataSubject }) => dataSubject === subject);
    const people = named.length > 0 ? named.map(({ personId }) => personId) : [undefined];
    return people.flatMap((person) =>
      categories.map((category) => ({ ...asking, subject, person, category })),
    );
  });
}

function keyOf({ subject, person, category }: Item): string {
  return `${person === undefined ? subject : `${subject}:${person}`}/${category}`;
}

/** The ruling on an item, and what determined it. */
function ruleItem(item: Item): Ruled {
  const { asked, category } = item;
  const { consents, doubtedConsents, arranged, doubtedAllowances, urgent, ...others } = groundsFor(item);
  const { doubtedDuties, doubtedVital } = others;
  const pressing = [...urgent, ...doubtedDuties, ...doubtedVital];
  const isAtStake = asked.purpose === 'safeguarding' && asked.lifeAtStake === true;
  const covering = prohibitionsOn(item, urgent.length > 0);
  const overrides = overridesOn(item);
  const prohibiting = covering.filter((one) => !overrides.some((override) => lifts(item, override, one)));
  const grounds = [...consents, ...arranged, ...urgent];
  if (prohibiting.length > 0) {
    const mayLift = grounds.length > 0 ? overridesInDoubt(item, prohibiting) : [];
    const isForHumans = pressing.length > 0 || isAtStake || mayLift.length > 0;
    const by = [...prohibiting, ...pressing, ...mayLift];
    return { ruling: isForHumans ? 'escalated' : 'prohibited', by, doubtedDuties, isAtStake };
  }
  const doubts = doubtsOn(item);
  if (grounds.length > 0) {
    const isVital = (item.policy.vitalInterests ?? []).some((one) => urgent.includes(one));
    const left = doubts.filter((one) => !overrides.some((override) => lifts(item, override, one)));
    const opposing = left.filter(({ isNear }) => isNear || !isVital);
    if (opposing.length > 0)
      return { ruling: 'escalated', by: [...opposing, ...pressing], doubtedDuties, isAtStake };
    const lifting = overrides.filter((override) =>
      [...covering, ...doubts].some((one) => lifts(item, override, one)),
    );
    const limits = category === 'undisclosed-offences' || arranged.length > 0 ? limitsOf(item) : [];
    const isPseudonymised = consents.every(({ conditions }) => has(conditions, 'pseudonymised'));
    const isReduced = isGeneralised(item, grounds.length === consents.length && isPseudonymised);
    const ruling = isReduced ? 'generalised' : 'full';
    return { ruling, by: [...grounds, ...lifting, ...limits], doubtedDuties: [], isAtStake };
  }
  const doubted = [...pressing, ...doubtedConsents, ...doubtedAllowances];
  const ruling = isAtStake || doubted.length > 0 ? 'escalated' : 'not-applicable';
  return { ruling, by: doubted, doubtedDuties, isAtStake };
}

/** Pseudonyms for identifiers, bands for dates of birth, and nothing else of it. */
function isGeneralised(item: Item, isPseudonymised: boolean): boolean {
  if (isNeeded(item, 'generalised') && !isNeeded(item, 'categories')) return true;
  if (isPseudonymised && has(['identity', 'reference', 'contact', 'whereabouts'], item.category)) return true;
  return item.category === 'reference' && conferencesOn(item).length > 0;
}
