import type { SharingAgreement } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

export type Texts = readonly string[];
export type Named = { readonly id: string };

/** One category of one data subject, or of one person whom the request names. */
export interface Item {
  readonly asked: DisclosureRequest;
  readonly policy: SharingPolicy;
  readonly subject: string;
  readonly person: string | undefined;
  readonly category: string;
  /** The kind of the recipient, or `unknown`, or `private` for a private person, who has none. */
  readonly kind: string;
}

export const ids = (list: readonly Named[]): Texts => list.map(({ id }) => id);

export const has = (list: Texts | undefined, one: string): boolean => list?.includes(one) === true;

/** A condition that is left out covers everything. */
export const hasOrOpen = (list: Texts | undefined, one: string): boolean => list?.includes(one) !== false;

type Scope = Partial<Record<'recipientIds' | 'purposes' | 'dataSubjects' | 'categories', Texts | undefined>>;

export function covers(
  item: Item,
  scope: Scope & { readonly clientId?: string; readonly recipientId?: string },
): boolean {
  const { asked, subject, category } = item;
  if (scope.clientId !== undefined && scope.clientId !== asked.clientId) return false;
  if (scope.recipientId !== undefined && scope.recipientId !== asked.recipientId) return false;
  if (!hasOrOpen(scope.recipientIds, asked.recipientId)) return false;
  if (!hasOrOpen(scope.purposes, asked.purpose)) return false;
  return hasOrOpen(scope.dataSubjects, subject) && hasOrOpen(scope.categories, category);
}

const moments = new Map<string, number>();

/** Remembered, since the same few instants come again and again. */
function moment(instant: string): number {
  const known = moments.get(instant) ?? Date.parse(instant);
  moments.set(instant, known);
  return known;
}

/** From the beginning on and no longer at the end; what is left out has always been, or never comes. */
export function isIn({ asked }: Item, from: string | undefined, until: string | undefined): boolean {
  const at = moment(asked.instant);
  return (from === undefined || moment(from) <= at) && (until === undefined || at < moment(until));
}

/** Holder and recipient are two different parties. */
export function isBetween(
  { asked: { holderId, recipientId } }: Item,
  { parties }: SharingAgreement,
): boolean {
  return holderId !== recipientId && has(parties, holderId) && has(parties, recipientId);
}

export function limitsOf({ asked, policy, category, kind }: Item): readonly Named[] {
  return (policy.confidentialityLimits ?? []).filter(
    (one) => one.category === category && has(one.recipientKinds, kind) && has(one.purposes, asked.purpose),
  );
}
