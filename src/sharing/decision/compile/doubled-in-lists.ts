import type { Issue } from '../../../kernel/index.js';
import type { SharingPolicy } from '../../policy/index.js';
import { addTo, groupedBy } from '../contract/index.js';

/** What two entries of one list share, of everybody or of one client. */
export interface DoubledInLists {
  readonly ofEverybody: readonly Issue[];
  readonly ofClients: ReadonlyMap<string, readonly Issue[]>;
  /** In their consents: until others are handed over. */
  readonly inConsents: ReadonlyMap<string, readonly Issue[]>;
}

const ofAll = ['agreements', 'duties', 'permissions', 'prohibitions', 'confidentialityLimits'] as const;
const ofClient = ['mandates', 'weighings', 'vitalInterests', 'overrides', 'onwardLimits'] as const;

/** Two entries with one identifier contradict each other, or an old copy outlives its withdrawal. */
export function doubledInLists(policy: SharingPolicy): DoubledInLists {
  const ofClients = new Map<string, Issue[]>();
  for (const list of ofClient)
    for (const clientId of clientsDoubled(policy[list])) addTo(ofClients, clientId, doubledIn(list));
  const inConsents = [...clientsDoubled(policy.consents)].map((clientId): [string, Issue[]] => [
    clientId,
    [doubledIn('consents')],
  ]);
  return {
    ofEverybody: ofAll.filter((list) => isDoubled(policy[list] ?? [])).map(doubledIn),
    ofClients,
    inConsents: new Map(inConsents),
  };
}

export function doubledIn(path: string): Issue {
  const message = 'an identifier is given twice; keep the valid entry only';
  return { code: 'doubled-identifier', path, message };
}

/** Whose entries share an identifier with another one. */
function clientsDoubled(
  entries: readonly { readonly id: string; readonly clientId: string }[] = [],
): ReadonlySet<string> {
  if (!isDoubled(entries)) return new Set();
  const groups = [...groupedBy(entries, ({ id }) => id).values()].filter(({ length }) => length > 1);
  return new Set(groups.flat().map(({ clientId }) => clientId));
}

export function isDoubled(entries: readonly { readonly id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size < entries.length;
}
