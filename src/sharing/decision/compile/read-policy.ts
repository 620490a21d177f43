import { check, type Issue } from '../../../kernel/index.js';
import { SharingPolicy } from '../../policy/index.js';
import { doubledInLists } from './doubled-in-lists.js';
import { identifiersGivenTwice } from './identifiers-given-twice.js';
import { readablePart, type UnreadableEntry } from './readable-part.js';

/** What could not be read, or is ambiguous, of one client each. */
export interface IssuesOfClients {
  readonly besides: ReadonlyMap<string, readonly Issue[]>;
  /** In their consents: until others are handed over. */
  readonly inConsents: ReadonlyMap<string, readonly Issue[]>;
}

export interface ReadPolicy {
  /** What of it could be read; nothing where nothing could. */
  readonly policy: SharingPolicy | undefined;
  /** For these, every request is escalated. */
  readonly ofEverybody: readonly Issue[];
  readonly ofClients: IssuesOfClients;
}

export const ofNobody: IssuesOfClients = { besides: new Map(), inConsents: new Map() };

/** A policy as far as it can be read, a copy of what was given. */
export function readPolicy(given: SharingPolicy): ReadPolicy {
  const read = check(SharingPolicy, given);
  if (read.ok) return withoutAmbiguity(read.value, []);
  const part = readablePart(given);
  return part === undefined
    ? { policy: undefined, ofEverybody: read.issues, ofClients: ofNobody }
    : withoutAmbiguity(part.policy, part.unreadable);
}

function withoutAmbiguity(policy: SharingPolicy, unreadable: readonly UnreadableEntry[]): ReadPolicy {
  const twice = identifiersGivenTwice(policy);
  const doubled = doubledInLists(policy);
  const isConsent = ({ list }: UnreadableEntry) => list === 'consents';
  return {
    policy,
    ofEverybody: [...doubled.ofEverybody, ...twice.ofEverybody],
    ofClients: {
      besides: joined(
        doubled.ofClients,
        twice.ofClients,
        byClient(unreadable.filter((one) => !isConsent(one))),
      ),
      inConsents: joined(doubled.inConsents, byClient(unreadable.filter(isConsent))),
    },
  };
}

function byClient(unreadable: readonly UnreadableEntry[]): ReadonlyMap<string, readonly Issue[]> {
  return joined(
    ...unreadable.map(({ clientIds, issues }) => new Map(clientIds.map((clientId) => [clientId, issues]))),
  );
}

function joined(
  ...some: readonly ReadonlyMap<string, readonly Issue[]>[]
): ReadonlyMap<string, readonly Issue[]> {
  const all = new Map<string, Issue[]>();
  for (const one of some)
    for (const [clientId, issues] of one) {
      const own = all.get(clientId);
      if (own === undefined) all.set(clientId, [...issues]);
      else own.push(...issues);
    }
  return all;
}
