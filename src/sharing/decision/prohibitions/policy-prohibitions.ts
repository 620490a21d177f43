import { epochOf } from '../../../kernel/time/index.js';
import type { Prohibition, SharingAgreement } from '../../../model/index.js';
import type { OnwardLimit, SharingOverride } from '../../policy/index.js';
import {
  type CompiledOverride,
  type CompiledProhibition,
  categoryBits,
  kindBits,
  noBits,
  purposeBits,
  roleBits,
  subjectBits,
} from '../contract/index.js';
import { beginning, end } from '../grounds/index.js';

/** A prohibition of the policy. Each condition narrows it; a recipient of unknown kind may be of any kind. */
export function compileProhibition(prohibition: Prohibition): CompiledProhibition {
  const { id, because, clientIds, recipientIds, exceptRecipientIds = [] } = prohibition;
  const kinds = kindBits.set(prohibition.recipientKinds);
  const roles = roleBits.set(prohibition.recipientRoles);
  const purposes = purposeBits.set(prohibition.purposes);
  const from = beginning(prohibition.notBefore);
  const until = end(prohibition.expires);
  return {
    id,
    because,
    sources: ['WO-1.6-01'],
    subjects: subjectBits.set(prohibition.dataSubjects),
    categories: categoryBits.set(prohibition.categories),
    generalises: noBits,
    isFinal: false,
    applies: (context) => {
      const { clientId, recipientId } = context.request;
      return (
        context.at >= from &&
        context.at < until &&
        (clientIds === undefined || clientIds.includes(clientId)) &&
        (recipientIds === undefined || recipientIds.includes(recipientId)) &&
        !exceptRecipientIds.includes(recipientId) &&
        (prohibition.recipientKinds === undefined || (kinds & context.kinds) !== 0) &&
        (roles & roleBits.bit(context.role)) !== 0 &&
        (purposes & context.purpose) !== 0
      );
    },
  };
}

/** What two organisations have agreed not to share. That both are parties, the index sees to. */
export function compileExclusion({
  id,
  excluded = [],
  notBefore,
  expires,
}: SharingAgreement): CompiledProhibition {
  const from = epochOf(notBefore);
  const until = epochOf(expires);
  return {
    id,
    because: 'the agreement between the two organisations says that this is not shared',
    sources: ['WO-1.6-01'],
    subjects: subjectBits.set(undefined),
    categories: categoryBits.set(excluded),
    generalises: noBits,
    isFinal: false,
    applies: ({ at }) => at >= from && at < until,
  };
}

/** What was received goes back where it came from, and to those who are named. */
export function compileOnwardLimit(limit: OnwardLimit): CompiledProhibition {
  const { receivedFromId, mayPassToIds = [] } = limit;
  const purposes = purposeBits.set(limit.purposes);
  const from = epochOf(limit.notBefore);
  const until = epochOf(limit.expires);
  return {
    id: limit.id,
    because: 'it was received under a limit that does not let it travel this far',
    sources: ['MG-4.2-06'],
    subjects: subjectBits.set(limit.dataSubjects),
    categories: categoryBits.set(limit.categories),
    generalises: noBits,
    isFinal: false,
    applies: ({ request: { holderId, recipientId }, at, purpose }) =>
      at >= from &&
      at < until &&
      recipientId !== receivedFromId &&
      recipientId !== holderId &&
      !(mayPassToIds.includes(recipientId) && (purposes & purpose) !== 0),
  };
}

/** What two people decided to lift. Its client and its recipient, the index sees to. */
export function compileOverride(override: SharingOverride): CompiledOverride {
  const purposes = purposeBits.set(override.purposes);
  const from = epochOf(override.decidedAt);
  const reviewAt = epochOf(override.reviewAt);
  return {
    id: override.id,
    prohibitionIds: override.prohibitionIds,
    subjects: subjectBits.set(override.dataSubjects),
    categories: categoryBits.set(override.categories),
    reviewAt,
    applies: ({ request, at, purpose }) =>
      request.recipientId === override.recipientId &&
      at >= from &&
      at < reviewAt &&
      (purposes & purpose) !== 0,
  };
}
