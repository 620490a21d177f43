import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

/** The kind of the recipient, or `unknown`, or `private` for a private person, who has none. */
export function kindOfRecipient(
  { recipientId, recipientRole }: DisclosureRequest,
  policy: SharingPolicy,
): string {
  const [first, ...others] = (policy.organisations ?? []).filter(({ id }) => id === recipientId);
  if (first !== undefined) return others.every(({ kind }) => kind === first.kind) ? first.kind : 'unknown';
  return ['client', 'relative', 'guardian'].includes(recipientRole) ? 'private' : 'unknown';
}
