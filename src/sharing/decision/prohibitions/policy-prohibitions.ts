import { contains, spanOf } from '../../../kernel/calendar/index.js';
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

/** A prohibition of the policy. Each condition narrows it; a recipient of unknown kind may be of any kind. */
export function compileProhibition(prohibition: Prohibition): CompiledProhibition {
  const { id, because, clientIds, recipientIds, exceptRecipientIds = [] } = prohibition;
  const kinds = kindBits.set(prohibition.recipientKinds);
  const roles = roleBits.set(prohibition.recipientRoles);
  const purposes = purposeBits.set(prohibition.purposes);
  const span = spanOf(prohibition);
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
        contains(span, context.at) &&
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
export function compileExclusion(agreement: SharingAgreement): CompiledProhibition {
  const { id, excluded = [] } = agreement;
  const span = spanOf(agreement);
  return {
    id,
    because: 'the agreement between the two organisations says that this is not shared',
    sources: ['WO-1.6-01'],
    subjects: subjectBits.set(undefined),
    categories: categoryBits.set(excluded),
    generalises: noBits,
    isFinal: false,
    applies: ({ at }) => contains(span, at),
  };
}

/** What was received goes back where it came from, and to those who are named. */
export function compileOnwardLimit(limit: OnwardLimit): CompiledProhibition {
  const { receivedFromId, mayPassToIds = [] } = limit;
  const purposes = purposeBits.set(limit.purposes);
  const span = spanOf(limit);
  return {
    id: limit.id,
    because: 'it was received under a limit that does not let it travel this far',
    sources: ['MG-4.2-06'],
    subjects: subjectBits.set(limit.dataSubjects),
    categories: categoryBits.set(limit.categories),
    generalises: noBits,
    isFinal: false,
    applies: ({ request: { holderId, recipientId }, at, purpose }) =>
      contains(span, at) &&
      recipientId !== receivedFromId &&
      recipientId !== holderId &&
      !(mayPassToIds.includes(recipientId) && (purposes & purpose) !== 0),
  };
}

/** What two people decided to lift. Its client and its recipient, the index sees to. */
export function compileOverride(override: SharingOverride): CompiledOverride {
  const purposes = purposeBits.set(override.purposes);
  const span = spanOf({ notBefore: override.decidedAt, expires: override.reviewAt });
  return {
    id: override.id,
    prohibitionIds: override.prohibitionIds,
    subjects: subjectBits.set(override.dataSubjects),
    categories: categoryBits.set(override.categories),
    reviewAt: span.until,
    applies: ({ request, at, purpose }) =>
      request.recipientId === override.recipientId && contains(span, at) && (purposes & purpose) !== 0,
  };
}
