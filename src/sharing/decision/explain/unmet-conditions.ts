import {
  type BitSet,
  type Grant,
  type GrantDetails,
  type Item,
  isAbout,
  isMandating,
  type RequestContext,
  unmetBit,
} from '../contract/index.js';

/** Everything that keeps a ground from permitting an item; nothing where it permits it. */
export function unmetConditions(
  grant: Grant,
  context: RequestContext,
  { subjectBit, personId, categoryBit }: Item,
): BitSet {
  const { details } = grant;
  const isOfSubject = (grant.subjects & subjectBit) !== 0;
  let missing = details.permanentlyUnmet;
  if (context.at < details.notBefore) missing |= unmetBit['not-yet-in-force'];
  if (context.at >= grant.until) missing |= unmetBit[details.over];
  if (isUntold(details, context)) missing |= unmetBit['client-not-told'];
  if ((details.purposes & context.purpose) === 0) missing |= unmetBit['other-purpose'];
  if (grant.trigger !== undefined && !context.triggers.includes(grant.trigger))
    missing |= unmetBit['trigger-not-stated'];
  if (!isOfSubject) missing |= unmetBit['other-subject'];
  if (isOfSubject && !isAbout(grant, personId)) missing |= unmetBit['other-person'];
  if (isMandating(grant, context, subjectBit)) missing |= unmetBit['mandating-authority'];
  if ((details.named & categoryBit) === 0) missing |= unmetBit['other-category'];
  if ((details.special & categoryBit) !== 0) missing |= unmetBit['special-category'];
  if ((details.confided & ~context.openedCategories & categoryBit) !== 0)
    missing |= unmetBit['in-confidence'];
  return missing;
}

/** Telling the client takes effect at once; what is told before it is in force needs to be in force besides. */
function isUntold({ toldFrom, notBefore }: GrantDetails, { at }: RequestContext): boolean {
  return at < toldFrom && (at >= notBefore || toldFrom === Number.POSITIVE_INFINITY);
}
