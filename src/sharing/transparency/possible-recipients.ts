import { compareTexts } from '../../kernel/json/index.js';
import type { OrganisationKind, Role } from '../../vocabulary/index.js';
import type { SharingPolicy } from '../policy/index.js';
import { defaultRoleOf } from './default-role-of.js';

/** Somebody to whom something might be passed on; a private person has neither name nor kind in a policy. */
export interface PossibleRecipient {
  readonly recipientId: string;
  readonly recipient?: string;
  readonly kind?: OrganisationKind;
  readonly role: Role;
}

/** Every organisation of the policy, by name, then the private persons whom a ground of this client names. */
export function possibleRecipients(
  policy: SharingPolicy,
  clientId: string | undefined,
): readonly PossibleRecipient[] {
  const { organisations = [], consents = [], vitalInterests = [], safeguards = [] } = policy;
  const known = safeguards
    .filter((safeguard) => safeguard.clientId === clientId)
    .flatMap(({ knownPersons = [] }) => knownPersons);
  const listed = organisations
    .map(({ id, name, kind }) => ({ recipientId: id, recipient: name, kind, role: defaultRoleOf[kind] }))
    .sort((one, other) => compareTexts(one.recipient, other.recipient) || compareTexts(one.kind, other.kind));
  const named = [...consents, ...vitalInterests]
    .filter((ground) => ground.clientId === clientId)
    .flatMap(({ recipientIds }) => recipientIds)
    .sort(compareTexts)
    .map(
      (recipientId): PossibleRecipient => ({
        recipientId,
        role: known.find(({ personId }) => personId === recipientId)?.role ?? 'relative',
      }),
    );
  const told = new Set<string>();
  return [...listed, ...named].filter(({ recipientId }) => {
    const isNew = !told.has(recipientId);
    told.add(recipientId);
    return isNew;
  });
}
