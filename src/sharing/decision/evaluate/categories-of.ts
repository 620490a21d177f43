import {
  type BitSet,
  type CompiledOverride,
  type CompiledProhibition,
  type Grant,
  type Item,
  isAbout,
  isMandating,
  limitedCategories,
  noBits,
  type RequestContext,
} from '../contract/index.js';

/** The categories that a ground permits for a subject, or for one person of it. */
export function permittedCategories(
  grant: Grant,
  context: RequestContext,
  subject: BitSet,
  personId: string | undefined,
): BitSet {
  const covered = coveredCategories(grant, context, subject, personId);
  const { limits } = grant;
  return limits === undefined ? covered : covered & ~limitedCategories(limits, context);
}

/** The categories that it would permit, but for a doubt. */
export function doubtfulCategories(
  grant: Grant,
  context: RequestContext,
  { subjectBit, personId }: Item,
): BitSet {
  const { limits } = grant;
  if (limits === undefined) return noBits;
  const covered = coveredCategories(grant, context, subjectBit, personId);
  return (
    covered & limitedCategories(limits, context, 'in-doubt') & ~limitedCategories(limits, context, 'ends')
  );
}

function coveredCategories(
  grant: Grant,
  context: RequestContext,
  subject: BitSet,
  personId: string | undefined,
): BitSet {
  if ((grant.subjects & subject) === 0 || !isAbout(grant, personId)) return noBits;
  if (isMandating(grant, context, subject)) return noBits;
  return grant.categories | (grant.confidential & context.openedCategories);
}

/** The categories of a subject that a prohibition takes away, after what overrides give back. */
export function prohibitedCategories(
  prohibition: CompiledProhibition,
  overrides: readonly CompiledOverride[],
  subject: BitSet,
): BitSet {
  if ((prohibition.subjects & subject) === 0) return noBits;
  if (overrides.length === 0) return prohibition.categories;
  return overrides.reduce(
    (left, override) =>
      overridesProhibition(override, prohibition, subject) ? left & ~override.categories : left,
    prohibition.categories,
  );
}

/** Whether an override speaks of a prohibition of a subject’s data. */
export function overridesProhibition(
  override: CompiledOverride,
  prohibition: CompiledProhibition,
  subject: BitSet,
): boolean {
  return (
    !prohibition.isFinal &&
    (override.subjects & subject) !== 0 &&
    override.prohibitionIds.includes(prohibition.id)
  );
}
