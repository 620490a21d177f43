import { type Span, spanOf } from '../../../kernel/calendar/index.js';
import { frozenCitation } from '../../../kernel/citation/index.js';
import type { AccessRestriction } from '../../../model/index.js';
import type { AnonymousConference, CaseSafeguard } from '../../policy/index.js';
import {
  allBits,
  type CompiledProhibition,
  categoryBits,
  noBits,
  purposeBits,
  type RequestTarget,
  subjectBits,
} from '../contract/index.js';
import { threatenedProhibition } from './built-ins.js';

/** Everything that narrows the sharing in one case, of which these conferences are known. */
export function prohibitionsOfSafeguard(
  safeguard: CaseSafeguard,
  conferenceIds: readonly string[],
): readonly CompiledProhibition[] {
  const { threats = [], accessRestrictions = [], anonymousConferences = [] } = safeguard;
  const threatened = threats.map(({ from, until }) => spanOf({ notBefore: from, expires: until }));
  return [
    ...(threatened.length === 0 ? [] : [threatenedProhibition(threatened)]),
    ...accessRestrictions.flatMap(restrictionProhibitions),
    ...anonymousConferences.flatMap((one) => conferenceProhibitions(one, conferenceIds)),
  ];
}

/** Nobody outside of the named circle, or nobody of those who are excluded. A worker who is not named may be anybody. */
function restrictionProhibitions(restriction: AccessRestriction): readonly CompiledProhibition[] {
  const { id, kind, memberIds } = restriction;
  const spans = [spanOf(restriction)];
  const targets: readonly RequestTarget[] =
    kind === 'excluded-workers'
      ? [
          { spans, memberIds },
          { spans, memberIds: [undefined], isInHouse: true },
        ]
      : [{ spans, exceptMemberIds: memberIds, isInHouse: true }];
  return targets.map((target) => ({ ...closedFile(id), target }));
}

function closedFile(id: string): Omit<CompiledProhibition, 'target'> {
  return {
    id,
    because: 'the file is closed to this worker',
    citation: frozenCitation({ follows: ['MG-2.2-02', 'MG-2.1-07'] }),
    subjects: allBits,
    categories: allBits,
    generalises: noBits,
    isFinal: false,
  };
}

/** What excludes somebody whom nobody knows may exclude any worker who is named. */
export function keptFromAnybody(restriction: AccessRestriction): CompiledProhibition {
  const target = { spans: [spanOf(restriction)], unlessOnTeam: [] };
  return { ...closedFile(restriction.id), target };
}

/** Those who were spoken to without a name do not learn it, until it is revealed to them. */
function conferenceProhibitions(
  conference: AnonymousConference,
  conferenceIds: readonly string[],
): readonly CompiledProhibition[] {
  const { id, heldAt, participantIds } = conference;
  const theConference: RequestTarget = { conferenceId: id };
  const theParticipants: RequestTarget = {
    recipientIds: participantIds,
    purposes: purposeBits.bit('case-management'),
    isInHouse: false,
  };
  const targets = [
    ...unrevealed(conference, theConference, spanOf({})),
    // A slip of the pen may mean this one.
    ...unrevealed(conference, { exceptConferenceIds: conferenceIds }, spanOf({})),
    ...unrevealed(conference, theParticipants, spanOf({ notBefore: heldAt })),
  ];
  return targets.map((target) => ({
    id,
    because: 'the conference does not know of whom it speaks, and nobody has decided to reveal it',
    citation: frozenCitation({ follows: ['CS-4.5-17', 'CS-4.5-18'] }),
    subjects: ~subjectBits.set(['staff']),
    categories: categoryBits.set(['identity', 'contact', 'whereabouts']),
    generalises: categoryBits.bit('reference'),
    isFinal: false,
    target,
  }));
}

/** A conference of which nobody knows who took part may have been with anybody; the reference waits, too. */
export function hiddenFromAnybody(conference: AnonymousConference): readonly CompiledProhibition[] {
  return conferenceProhibitions(conference, [])
    .filter(({ target }) => target.recipientIds !== undefined)
    .map(({ target: { recipientIds: _, ...target }, ...one }) => ({
      ...one,
      categories: one.categories | one.generalises,
      generalises: noBits,
      target,
    }));
}

/** A target of a conference until the name is revealed, and from then on without those to whom it is. */
function unrevealed(
  { revealedAt, revealedToIds = [] }: AnonymousConference,
  target: RequestTarget,
  { from, until }: Span,
): readonly RequestTarget[] {
  const { until: revealed } = spanOf({ expires: revealedAt });
  return [
    { ...target, spans: [{ from, until: revealed }] },
    { ...target, spans: [{ from: Math.max(from, revealed), until }], exceptRecipientIds: revealedToIds },
  ];
}

/** Every conference that a case has, anonymous or not. */
export function conferencesOf(safeguards: readonly CaseSafeguard[]): readonly string[] {
  return safeguards.flatMap(({ anonymousConferences = [], namedConferenceIds = [] }) => [
    ...anonymousConferences.map(({ id }) => id),
    ...namedConferenceIds,
  ]);
}
