import { type Period, type Span, spanOf } from '../../kernel/calendar/index.js';
import type { Identifier, Instant } from '../../kernel/index.js';
import type { OrganisationKind, Purpose } from '../../vocabulary/index.js';

/** A condition in the words of Cedar. */
export type Condition = string;

/** What holds of no request. */
export const never: Condition = 'false';

/** What holds of every request. */
export const always: Condition = 'true';

/** JSON quotes as Cedar does; the few characters that it quotes otherwise, Cedar refuses to read. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

export function client(id: Identifier): string {
  return `Case::${quoted(id)}`;
}

export function isParty(who: 'principal' | 'context.holder', ids: readonly Identifier[]): Condition {
  return isOneOf(
    who,
    ids.map((id) => `Party::${quoted(id)}`),
  );
}

export function isClient(ids: readonly Identifier[]): Condition {
  return isOneOf('resource', ids.map(client));
}

export function isPurpose(purposes: readonly Purpose[]): Condition {
  return purposes.length === 0 ? never : `action in ${actions(purposes)}`;
}

export function actions(purposes: readonly Purpose[]): string {
  return `[${purposes.map((purpose) => `Action::${quoted(purpose)}`).join(', ')}]`;
}

/** An attribute that is one text. */
export function isText(
  attribute:
    | 'category'
    | 'conference'
    | 'dataSubject'
    | 'member'
    | 'person'
    | 'recipientKind'
    | 'recipientRole',
  texts: readonly string[],
): Condition {
  return isOneOf(`context.${attribute}`, texts.map(quoted));
}

/** A recipient of two kinds, or of whom nobody knows, may be of each. */
export function mayBeOf(kinds: readonly OrganisationKind[]): Condition {
  const named = kinds.map(quoted).join(', ');
  if (kinds.length === 0) return never;
  return kinds.length === 1
    ? `context.recipientKinds.contains(${named})`
    : `context.recipientKinds.containsAny([${named}])`;
}

/** Within the holder’s own organisation. */
export const isInside: Condition = 'context.holder == principal';

/** Nobody has listed the recipient, or knows them. */
export const isUnlisted: Condition = 'context.unlisted';

/** From its beginning on and no longer at its end; each may be left out. */
export function isInForce(period: Period): readonly Condition[] {
  return isDuring(spanOf(period));
}

export function isDuring({ from, until }: Span): readonly Condition[] {
  return [
    ...(from === Number.NEGATIVE_INFINITY ? [] : [`context.now >= ${moment(from)}`]),
    ...(until === Number.POSITIVE_INFINITY ? [] : [`context.now < ${moment(until)}`]),
  ];
}

export function isFrom(instant: Instant): Condition {
  return all(isInForce({ notBefore: instant }));
}

function moment(epoch: number): string {
  return `datetime(${quoted(new Date(epoch).toISOString())})`;
}

export function not(condition: Condition): Condition {
  if (condition === always) return never;
  return condition === never ? always : `!(${condition})`;
}

export function any(conditions: readonly Condition[]): Condition {
  const possible = conditions.filter((condition) => condition !== never);
  if (possible.includes(always)) return always;
  return possible.length === 0 ? never : joined(possible, ' || ');
}

export function all(conditions: readonly Condition[]): Condition {
  const open = conditions.filter((condition) => condition !== always);
  if (open.includes(never)) return never;
  return open.length === 0 ? always : joined(open, ' && ');
}

/** The condition that a list makes, and none where it is left out. */
export function given<T, C>(
  list: readonly T[] | undefined,
  condition: (list: readonly T[]) => C,
): readonly C[] {
  return list === undefined ? [] : [condition(list)];
}

function joined(conditions: readonly Condition[], by: string): Condition {
  return conditions.length === 1 ? conditions.join('') : conditions.map(grouped).join(by);
}

function grouped(condition: Condition): Condition {
  return / && | \|\| /.test(condition) ? `(${condition})` : condition;
}

/** Cedar refuses an empty set, which holds nothing. */
function isOneOf(what: string, values: readonly string[]): Condition {
  if (values.length === 0) return never;
  return values.length === 1 ? `${what} == ${values.join('')}` : `[${values.join(', ')}].contains(${what})`;
}
