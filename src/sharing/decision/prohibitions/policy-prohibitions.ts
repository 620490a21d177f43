import { spanOf } from '../../../kernel/calendar/index.js';
import { frozenCitation } from '../../../kernel/citation/index.js';
import { epochOf } from '../../../kernel/time/index.js';
import type { AccessRestriction, Prohibition, SharingAgreement } from '../../../model/index.js';
import type { OnwardLimit, SharingOverride } from '../../policy/index.js';
import {
  type CompiledOverride,
  type CompiledProhibition,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  type RequestTarget,
  roleBits,
  subjectBits,
} from '../contract/index.js';
import { type DecidingHolder, isWithAuthority, lapsesAt, reviewTimeOf } from '../grounds/index.js';

/** A prohibition of the policy. Each condition narrows it. */
export function compileProhibition(prohibition: Prohibition): CompiledProhibition {
  const { id, because, recipientKinds } = prohibition;
  return {
    id,
    because,
    citation: frozenCitation({ follows: ['WO-1.6-01'] }),
    subjects: subjectBits.set(prohibition.dataSubjects),
    categories: categoryBits.set(prohibition.categories),
    generalises: noBits,
    isFinal: false,
    target: {
      spans: [spanOf(prohibition)],
      clientIds: prohibition.clientIds,
      recipientIds: prohibition.recipientIds,
      exceptRecipientIds: prohibition.exceptRecipientIds,
      recipientKinds: recipientKinds && kindBits.set(recipientKinds),
      roles: roleBits.set(prohibition.recipientRoles),
      purposes: purposeBits.set(prohibition.purposes),
    },
  };
}

/** What two organisations have agreed not to share. That both are parties, the index sees to. */
export function compileExclusion(agreement: SharingAgreement): CompiledProhibition {
  const { id, excluded = [] } = agreement;
  return {
    id,
    because: 'the agreement between the two organisations says that this is not shared',
    citation: frozenCitation({ follows: ['WO-1.6-01'] }),
    subjects: subjectBits.set(undefined),
    categories: categoryBits.set(excluded),
    generalises: noBits,
    isFinal: false,
    target: { spans: [spanOf(agreement)] },
  };
}

/** What was received goes back where it came from, and, for the purposes that are named, to those who are. */
export function compileOnwardLimit(limit: OnwardLimit): readonly CompiledProhibition[] {
  const { receivedFromId, mayPassToIds = [] } = limit;
  const outside = { spans: [spanOf(limit)], isInHouse: false };
  const targets: readonly RequestTarget[] = [
    { ...outside, exceptRecipientIds: [receivedFromId, ...mayPassToIds] },
    { ...outside, exceptRecipientIds: [receivedFromId], purposes: ~purposeBits.set(limit.purposes) },
  ];
  return targets.map((target) => ({
    id: limit.id,
    because: 'it was received under a limit that does not let it travel this far',
    citation: frozenCitation({ follows: ['MG-4.2-06'] }),
    subjects: subjectBits.set(limit.dataSubjects),
    categories: categoryBits.set(limit.categories),
    generalises: noBits,
    isFinal: false,
    target,
  }));
}

/** What was decided to be lifted, if whoever decided may. Its client, the index sees to. */
export function compileOverride(
  override: SharingOverride,
  restrictions: readonly AccessRestriction[],
  house: DecidingHolder,
): readonly CompiledOverride[] {
  if (!isWithAuthority('override', override, house)) return [];
  const span = { from: epochOf(override.decidedAt), until: lapsesAt('override', override, house) };
  const own = ownExclusions(override, restrictions, house);
  const compiled: CompiledOverride = {
    id: override.id,
    prohibitionIds: override.prohibitionIds.filter((id) => !own.includes(id)),
    subjects: subjectBits.set(override.dataSubjects),
    categories: categoryBits.set(override.categories),
    review: reviewTimeOf('override', override, house),
    target: {
      spans: [span],
      purposes: purposeBits.set(override.purposes),
    },
  };
  return [compiled];
}

/** Nobody lifts their own exclusion, nor one that may be theirs since it names a worker whom nobody knows. */
export function ownExclusions(
  override: SharingOverride,
  restrictions: readonly AccessRestriction[],
  { team, workers }: DecidingHolder,
): readonly string[] {
  const isUnknown = (memberId: string) => team.size > 0 && !team.has(memberId) && !workers.has(memberId);
  return restrictions
    .filter((one) => excludes(one, override) || (isExcluding(one) && one.memberIds.some(isUnknown)))
    .map(({ id }) => id);
}

function isExcluding({ kind }: AccessRestriction): boolean {
  return kind === 'excluded-workers';
}

function excludes(
  restriction: AccessRestriction,
  { decidedById, secondPersonId, confirmedById }: SharingOverride,
): boolean {
  const { memberIds } = restriction;
  return (
    isExcluding(restriction) &&
    [decidedById, secondPersonId, confirmedById].some((id) => id !== undefined && memberIds.includes(id))
  );
}
