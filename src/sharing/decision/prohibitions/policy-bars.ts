import { epochOf } from '../../../kernel/time/index.js';
import type { Prohibition, SharingAgreement } from '../../../model/index.js';
import type { OnwardLimit, SharingOverride } from '../../policy/index.js';
import {
  type Bar,
  categoryWords,
  kindWords,
  type Lift,
  noWord,
  purposeWords,
  roleWords,
  subjectWords,
} from '../contract/index.js';
import { beginning, end } from '../grounds/index.js';

/** A prohibition of the policy. Each condition narrows it; a recipient of unknown kind may be of any kind. */
export function prohibitionBar(prohibition: Prohibition): Bar {
  const { id, because, clientIds, recipientIds, exceptRecipientIds = [] } = prohibition;
  const kinds = kindWords.set(prohibition.recipientKinds);
  const roles = roleWords.set(prohibition.recipientRoles);
  const purposes = purposeWords.set(prohibition.purposes);
  const from = beginning(prohibition.notBefore);
  const until = end(prohibition.expires);
  return {
    id,
    because,
    sources: ['WO-1.6-01'],
    subjects: subjectWords.set(prohibition.dataSubjects),
    categories: categoryWords.set(prohibition.categories),
    generalises: noWord,
    isFinal: false,
    applies: (asked) => {
      const { clientId, recipientId } = asked.request;
      return (
        asked.at >= from &&
        asked.at < until &&
        (clientIds === undefined || clientIds.includes(clientId)) &&
        (recipientIds === undefined || recipientIds.includes(recipientId)) &&
        !exceptRecipientIds.includes(recipientId) &&
        (prohibition.recipientKinds === undefined || (kinds & asked.kinds) !== 0) &&
        (roles & roleWords.bit(asked.role)) !== 0 &&
        (purposes & asked.purpose) !== 0
      );
    },
  };
}

/** What two organisations have agreed not to share. That both are parties, the index sees to. */
export function exclusionBar({ id, excluded = [], notBefore, expires }: SharingAgreement): Bar {
  const from = epochOf(notBefore);
  const until = epochOf(expires);
  return {
    id,
    because: 'the agreement between the two organisations says that this is not shared',
    sources: ['WO-1.6-01'],
    subjects: subjectWords.set(undefined),
    categories: categoryWords.set(excluded),
    generalises: noWord,
    isFinal: false,
    applies: ({ at }) => at >= from && at < until,
  };
}

/** What was received goes back where it came from, and to those who are named. */
export function onwardBar(limit: OnwardLimit): Bar {
  const { receivedFromId, mayPassToIds = [] } = limit;
  const purposes = purposeWords.set(limit.purposes);
  const from = epochOf(limit.notBefore);
  const until = epochOf(limit.expires);
  return {
    id: limit.id,
    because: 'it was received under a limit that does not let it travel this far',
    sources: ['MG-4.2-06'],
    subjects: subjectWords.set(limit.dataSubjects),
    categories: categoryWords.set(limit.categories),
    generalises: noWord,
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
export function overrideLift(override: SharingOverride): Lift {
  const purposes = purposeWords.set(override.purposes);
  const from = epochOf(override.decidedAt);
  const reviewAt = epochOf(override.reviewAt);
  return {
    id: override.id,
    barIds: override.prohibitionIds,
    subjects: subjectWords.set(override.dataSubjects),
    categories: categoryWords.set(override.categories),
    reviewAt,
    applies: ({ request, at, purpose }) =>
      request.recipientId === override.recipientId &&
      at >= from &&
      at < reviewAt &&
      (purposes & purpose) !== 0,
  };
}
