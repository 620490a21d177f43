import { type Identifier, isInForce } from '../../kernel/index.js';
import { nearestName } from '../../kernel/issue/index.js';
import { type ClearedText, rolesAt } from '../../model/index.js';
import type { Clearer, Clearing, Shutting } from './clearing.js';

/** Whether who cleared a text could: of the team of the holder, in a role then that may, and not shut out of the file. */
export function mayClear(
  { clearedById, clearedAt }: ClearedText,
  holderId: Identifier,
  { team, accessRestrictions, clearingRoles }: Required<Clearing>,
): boolean {
  const isMember = (member: Clearer) =>
    member.id === clearedById &&
    member.organisationId === holderId &&
    rolesAt(member, clearedAt).some((role) => clearingRoles.includes(role));
  // A name that nobody knows may well be a slip for theirs.
  const mayMean = (name: Identifier) =>
    name === clearedById ||
    (!team.some(({ id }) => id === name) && nearestName(name, [clearedById]) !== undefined);
  const isShutOut = (restriction: Shutting) =>
    isInForce(restriction, clearedAt) &&
    (restriction.kind === 'excluded-workers'
      ? restriction.memberIds.some(mayMean)
      : !restriction.memberIds.includes(clearedById));
  return team.some(isMember) && !accessRestrictions.some(isShutOut);
}
