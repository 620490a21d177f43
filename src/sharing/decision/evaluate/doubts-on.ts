import { nearestName } from '../../../kernel/issue/index.js';
import type {
  CompiledProhibition,
  DoubtfulOverride,
  DoubtfulProhibition,
  Grant,
  Item,
  RequestContext,
  UnknownNames,
} from '../contract/index.js';
import type { ApplicableRules } from './applicable-rules.js';
import { prohibitedCategories } from './categories-of.js';

const none: readonly never[] = [];

/** The restrictions that may mean an item which is permitted otherwise. */
export function doubtsOn(
  rules: ApplicableRules,
  item: Item,
  grants: readonly Grant[],
): readonly DoubtfulProhibition[] {
  if (grants.length === 0) return none;
  const isVital = grants.some(({ details }) => details.reference.ground === 'vital-interest');
  const covering = doubtsCovering(rules, item);
  return isVital ? covering.filter(({ unknown }) => isNearlyMeant(unknown, rules.context)) : covering;
}

/** The restrictions that may mean an item, whether or not anything permits it. */
export function doubtsCovering(
  { doubts, overrides }: ApplicableRules,
  { subjectBit, categoryBit }: Item,
): readonly DoubtfulProhibition[] {
  return doubts.filter((doubt) => (prohibitedCategories(doubt, overrides, subjectBit) & categoryBit) !== 0);
}

/** A human has decided this for this recipient, and a life is at stake: a name that is quite another one does not hold it up. */
function isNearlyMeant({ clientIds, recipientIds }: UnknownNames, { request }: RequestContext): boolean {
  return isLikeOne(clientIds, request.clientId) && isLikeOne(recipientIds, request.recipientId);
}

function isLikeOne(unknown: readonly string[], name: string): boolean {
  return unknown.length === 0 || isNearlyOneOf(unknown, name);
}

/** Whether a name that nobody knows may well be a slip for this one. */
export function isNearlyOneOf(unknown: readonly string[], name: string): boolean {
  return unknown.some((one) => nearestName(one, [name]) !== undefined);
}

/** The overrides that may lift everything that prohibits an item which something permits. */
export function overridesInDoubt(
  { doubtfulOverrides }: ApplicableRules,
  item: Item,
  grants: readonly Grant[],
  prohibitions: readonly CompiledProhibition[],
): readonly DoubtfulOverride[] {
  if (grants.length === 0) return none;
  const some = doubtfulOverrides.filter((one) => prohibitions.some((each) => mayLift(one, each, item)));
  const isLifted = (one: CompiledProhibition) => some.some((override) => mayLift(override, one, item));
  return prohibitions.every(isLifted) ? some : none;
}

function mayLift(
  { prohibitionIds, ownExclusionIds, unknown, subjects, categories }: DoubtfulOverride,
  { id, isFinal }: CompiledProhibition,
  { subjectBit, categoryBit }: Item,
): boolean {
  if (isFinal || (subjects & subjectBit) === 0 || (categories & categoryBit) === 0) return false;
  if (ownExclusionIds.includes(id)) return false;
  return unknown.prohibitionIds.length > 0 || prohibitionIds.includes(id);
}
