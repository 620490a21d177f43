import type { AccessRestriction } from '../../model/index.js';

/** A restriction that keeps out somebody whom nobody knows: whom it means is not for a machine to say. */
export interface ExclusionInDoubt {
  readonly restriction: AccessRestriction;
  /** Whom it names and nobody knows. */
  readonly unknownIds: readonly string[];
}

/** Of the restrictions of a case those that exclude somebody who is not known to the house. */
export function exclusionsInDoubt(
  restrictions: readonly AccessRestriction[],
  known: ReadonlySet<string>,
): readonly ExclusionInDoubt[] {
  return restrictions
    .filter(({ kind }) => kind === 'excluded-workers')
    .map((restriction) => ({
      restriction,
      unknownIds: restriction.memberIds.filter((memberId) => !known.has(memberId)),
    }))
    .filter(({ unknownIds }) => unknownIds.length > 0);
}
