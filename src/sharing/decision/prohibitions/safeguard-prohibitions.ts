import { contains, spanOf } from '../../../kernel/calendar/index.js';
import type { AccessRestriction } from '../../../model/index.js';
import type { AnonymousConference, CaseSafeguard } from '../../policy/index.js';
import {
  allBits,
  type CompiledProhibition,
  categoryBits,
  noBits,
  purposeBits,
  type RequestContext,
  subjectBits,
} from '../contract/index.js';
import { threatenedProhibition } from './built-ins.js';

/** Everything that narrows the sharing in one case. */
export function prohibitionsOfSafeguard(safeguard: CaseSafeguard): readonly CompiledProhibition[] {
  const { threats = [], accessRestrictions = [], anonymousConferences = [] } = safeguard;
  const spans = threats.map(({ from, until }) => spanOf({ notBefore: from, expires: until }));
  return [
    threatenedProhibition((at) => spans.some((span) => contains(span, at))),
    ...accessRestrictions.map(restrictionBar),
    ...anonymousConferences.map(conferenceBar),
  ];
}

/** Nobody outside of the named circle, or nobody of those who are excluded. A worker who is not named may be anybody. */
function restrictionBar(restriction: AccessRestriction): CompiledProhibition {
  const { id, kind, memberIds } = restriction;
  const span = spanOf(restriction);
  const shutsOut = ({ request: { recipientMemberId }, isInHouse }: RequestContext): boolean => {
    if (recipientMemberId === undefined) return isInHouse;
    return kind === 'excluded-workers'
      ? memberIds.includes(recipientMemberId)
      : isInHouse && !memberIds.includes(recipientMemberId);
  };
  return {
    id,
    because: 'the file is closed to this worker',
    sources: ['MG-2.2-02', 'MG-2.1-07'],
    subjects: allBits,
    categories: allBits,
    generalises: noBits,
    isFinal: false,
    applies: (context) => contains(span, context.at) && shutsOut(context),
  };
}

/** Those who were spoken to without a name do not learn it, until it is revealed to them. */
function conferenceBar(conference: AnonymousConference): CompiledProhibition {
  const { id, participantIds, revealedToIds = [] } = conference;
  const hidden = spanOf({ notBefore: conference.heldAt, expires: conference.revealedAt });
  const together = purposeBits.bit('case-management');
  const isAddressed = ({
    request: { conferenceId, recipientId },
    at,
    purpose,
    isInHouse,
  }: RequestContext): boolean =>
    conferenceId === id ||
    (at >= hidden.from && purpose === together && participantIds.includes(recipientId) && !isInHouse);
  return {
    id,
    because: 'the conference does not know of whom it speaks, and nobody has decided to reveal it',
    sources: ['CS-4.5-17', 'CS-4.5-18'],
    subjects: ~subjectBits.set(['staff']),
    categories: categoryBits.set(['identity', 'contact', 'whereabouts']),
    generalises: categoryBits.bit('reference'),
    isFinal: false,
    applies: (context) =>
      isAddressed(context) &&
      !(revealedToIds.includes(context.request.recipientId) && context.at >= hidden.until),
  };
}
