import { epochOf } from '../../../kernel/time/index.js';
import type { AccessRestriction } from '../../../model/index.js';
import type { AnonymousConference, CaseSafeguard } from '../../policy/index.js';
import {
  type Asked,
  type Bar,
  categoryWords,
  everyWord,
  noWord,
  purposeWords,
  subjectWords,
} from '../contract/index.js';
import { end } from '../grounds/index.js';
import { threatenedBar } from './standing-bars.js';

/** Everything that narrows the sharing in one case. */
export function safeguardBars(safeguard: CaseSafeguard): readonly Bar[] {
  const { threats = [], accessRestrictions = [], anonymousConferences = [] } = safeguard;
  const times = threats.map(({ from, until }) => ({ from: epochOf(from), until: end(until) }));
  return [
    threatenedBar((at) => times.some(({ from, until }) => at >= from && at < until)),
    ...accessRestrictions.map(restrictionBar),
    ...anonymousConferences.map(conferenceBar),
  ];
}

/** Nobody outside of the named circle, or nobody of those who are excluded. A worker who is not named may be anybody. */
function restrictionBar(restriction: AccessRestriction): Bar {
  const { id, kind, memberIds } = restriction;
  const from = epochOf(restriction.notBefore);
  const until = end(restriction.expires);
  const shutsOut = ({ request: { recipientMemberId }, isInHouse }: Asked): boolean => {
    if (recipientMemberId === undefined) return isInHouse;
    return kind === 'excluded-workers'
      ? memberIds.includes(recipientMemberId)
      : isInHouse && !memberIds.includes(recipientMemberId);
  };
  return {
    id,
    because: 'the file is closed to this worker',
    sources: ['MG-2.2-02', 'MG-2.1-07'],
    subjects: everyWord,
    categories: everyWord,
    generalises: noWord,
    isFinal: false,
    applies: (asked) => asked.at >= from && asked.at < until && shutsOut(asked),
  };
}

/** Those who were spoken to without a name do not learn it, until it is revealed to them. */
function conferenceBar(conference: AnonymousConference): Bar {
  const { id, participantIds, revealedToIds = [] } = conference;
  const heldAt = epochOf(conference.heldAt);
  const revealedAt = end(conference.revealedAt);
  const together = purposeWords.bit('case-management');
  const isAddressed = ({ request: { conferenceId, recipientId }, at, purpose, isInHouse }: Asked): boolean =>
    conferenceId === id ||
    (at >= heldAt && purpose === together && participantIds.includes(recipientId) && !isInHouse);
  return {
    id,
    because: 'the conference does not know of whom it speaks, and nobody has decided to reveal it',
    sources: ['CS-4.5-17', 'CS-4.5-18'],
    subjects: ~subjectWords.set(['staff']),
    categories: categoryWords.set(['identity', 'contact', 'whereabouts']),
    generalises: categoryWords.bit('reference'),
    isFinal: false,
    applies: (asked) =>
      isAddressed(asked) && !(revealedToIds.includes(asked.request.recipientId) && asked.at >= revealedAt),
  };
}
