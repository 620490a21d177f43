import {
  arrayOf,
  codedOrText,
  day,
  daysInOrder,
  distinctValues,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  participantCircles,
  releasePlanTopics,
  socialNetConferenceOccasions,
} from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Somebody at a social net conference, and from which circle. Whom the file knows already, the client, a relative, a
 * worker, is referred to; only others are named.
 *
 * @example
 * ```ts
 * import { CircleMember } from 'exit-work/model';
 *
 * CircleMember.parse({ circle: 'community', name: 'Toni Test', tie: 'football coach' }).circle; // => 'community'
 * ```
 */
export const CircleMember = record(
  () => ({
    circle: term(participantCircles, {
      label: 'Circle',
      category: 'family-and-network',
      subject: 'third-party',
      citation: { follows: ['CS-3.5-15'] },
    }),
    personId: optional(
      referenceTo('persons', { label: 'Person of this file', category: 'reference', subject: 'third-party' }),
    ),
    name: optional(name({ label: 'Name', category: 'identity', subject: 'third-party' })),
    tie: optional(
      shortText(unread({ label: 'Tie', category: 'family-and-network', subject: 'third-party' })),
    ),
  }),
  {
    title: 'Member of the circle',
    meaning: 'Somebody at a social net conference, and from which circle.',
    citation: { follows: ['CS-3.5-15'] },
    rules: [
      rule({
        code: 'referred-to-and-named',
        fields: ['personId', 'name'],
        statement: 'somebody is either referred to or named',
        at: 'name',
        expected: 'expected `personId` for somebody whom the file knows, or `name` for others, and not both',
        holds: ({ personId, name }) => (personId === undefined) !== (name === undefined),
      }),
    ],
  },
);
export interface CircleMember extends RecordOf<typeof CircleMember> {}

/**
 * A wide circle meets face to face and makes the plan for a release with the client (CS-3.5-12, CS-3.5-13). One or two
 * coordinators prepare it; a follow-up belongs to it (CS-3.5-19).
 *
 * @example
 * ```ts
 * import { SocialNetConference } from 'exit-work/model';
 *
 * SocialNetConference.pick({ occasion: true }).parse({ occasion: 'release' }).occasion; // => 'release'
 * ```
 */
export const SocialNetConference = record(
  () => ({
    id: identifier({ label: 'Social net conference', category: 'reference', subject: 'client' }),
    occasion: term(socialNetConferenceOccasions, {
      label: 'Occasion',
      ...file,
      citation: { follows: ['CS-3.5-12'] },
    }),
    heldOn: day({ label: 'Held on', ...file }),
    coordinatorIds: arrayOf(
      referenceTo('team', { label: 'Coordinator', ...file, citation: { follows: ['CS-3.5-15'] } }),
      {
        atLeast: 1,
      },
    ),
    participants: arrayOf<CircleMember>(CircleMember, { atLeast: 2 }),
    topics: arrayOf(
      codedOrText(
        releasePlanTopics,
        unread({ label: 'Topic', ...planned, citation: { follows: ['CS-3.5-16'] } }),
      ),
      {
        atLeast: 1,
      },
    ),
    releasePlanId: optional(
      referenceTo('releasePlans', {
        label: 'Made the release plan',
        ...file,
        citation: { follows: ['CS-3.5-13'] },
      }),
    ),
    followUpOn: optional(day({ label: 'Follow-up on', ...file, citation: { follows: ['CS-3.5-19'] } })),
    followsId: optional(
      referenceTo('socialNetConferences', {
        label: 'Follows the conference',
        ...file,
        citation: { follows: ['CS-3.5-19'] },
      }),
    ),
  }),
  {
    title: 'Social net conference',
    meaning: 'A wide circle makes the plan for a release with the client.',
    citation: { follows: ['CS-3.5-12', 'CS-3.5-13', 'CS-3.5-15', 'CS-3.5-16'] },
    rules: [
      daysInOrder('heldOn', 'followUpOn'),
      distinctValues('coordinatorIds'),
      rule({
        code: 'client-not-taking-part',
        fields: ['participants'],
        statement: 'the client takes part',
        citation: { follows: ['CS-3.5-15'] },
        at: 'participants',
        expected: 'expected the client among those who take part',
        holds: ({ participants }) => participants.some(({ circle }) => circle === 'client'),
      }),
      rule({
        code: 'follow-up-of-nothing',
        fields: ['occasion', 'followsId'],
        statement: 'a follow-up follows a conference, and no other does',
        citation: { follows: ['CS-3.5-19'] },
        at: 'followsId',
        expected:
          'expected the conference that is followed up where the occasion is `follow-up`, and none elsewhere',
        holds: ({ occasion, followsId }) => (occasion === 'follow-up') === (followsId !== undefined),
      }),
    ],
  },
);
export interface SocialNetConference extends RecordOf<typeof SocialNetConference> {}
