import type { Identifier, Instant, Period } from '../../kernel/index.js';
import type { Purpose } from '../../vocabulary/index.js';

/** A condition in the words of Cedar. */
export type Condition = string;

/** What holds of no request. */
export const never: Condition = 'false';

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

/** Within the holder’s own organisation. */
export const isInside: Condition = 'context.holder == principal';

/** From its beginning on and no longer at its end; each may be left out. */
export function isInForce({ notBefore, expires }: Period): readonly Condition[] {
  return [
    ...(notBefore === undefined ? [] : [isFrom(notBefore)]),
    ...(expires === undefined ? [] : [isBefore(expires)]),
  ];
}

export function isFrom(instant: Instant): Condition {
  return `context.now >= ${moment(instant)}`;
}

export function isBefore(instant: Instant): Condition {
  return `context.now < ${moment(instant)}`;
}

function moment(instant: Instant): string {
  return `datetime(${quoted(utcOf(instant))})`;
}

/** The same moment in UTC, to the millisecond: the one form that Cedar reads. */
export function utcOf(instant: Instant): string {
  return new Date(instant).toISOString();
}

export function not(condition: Condition): Condition {
  return `!(${condition})`;
}

export function any(conditions: readonly Condition[]): Condition {
  const possible = conditions.filter((condition) => condition !== never);
  return possible.length === 0 ? never : joined(possible, ' || ');
}

export function all(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' && ');
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
