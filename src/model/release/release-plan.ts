import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  day,
  flag,
  identifier,
  localTime,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  timeZone,
  unread,
} from '../../schema/index.js';
import { releasePlanTopics } from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const whereabouts = { category: 'whereabouts', subject: 'client' } as const;

/**
 * One contact in the first hours and days after release, the most vulnerable moment (CS-4.6-06).
 *
 * @example
 * ```ts
 * import { PlannedContact } from 'exit-work/model';
 *
 * PlannedContact.parse({ on: '2030-03-05', memberId: 'm-1', what: 'breakfast, job centre' }).on; // => '2030-03-05'
 * ```
 */
export const PlannedContact = record(
  () => ({
    on: day({ label: 'On', ...whereabouts }),
    at: optional(localTime({ label: 'At', ...whereabouts })),
    memberId: referenceTo('team', { label: 'With', ...planned }),
    what: shortText(unread({ label: 'What', ...whereabouts })),
  }),
  {
    title: 'Planned contact',
    meaning: 'One contact in the first hours and days after release.',
    citation: { follows: ['CS-4.6-06'] },
  },
);
export interface PlannedContact extends RecordOf<typeof PlannedContact> {}

/**
 * What is arranged for one topic of life after release (CS-3.5-16).
 *
 * @example
 * ```ts
 * import { ReleaseArrangement } from 'exit-work/model';
 *
 * ReleaseArrangement.parse({ topic: 'work', arrangement: 'kitchen help from Monday' }).topic; // => 'work'
 * ```
 */
export const ReleaseArrangement = record(
  () => ({
    topic: codedOrText(
      releasePlanTopics,
      unread({
        label: 'Topic',
        ...planned,
        citation: { follows: ['CS-3.5-16'] },
      }),
    ),
    arrangement: shortText(
      unread({
        label: 'What is arranged',
        ...planned,
      }),
    ),
  }),
  {
    title: 'Arrangement for release',
    meaning: 'What is arranged for one topic of life after release.',
    citation: { follows: ['CS-3.5-16'] },
  },
);
export interface ReleaseArrangement extends RecordOf<typeof ReleaseArrangement> {}

/**
 * The plan for the release and the first days after it (CS-4.6-07, CS-3.5-16). It names one person whom the
 * client can call; without that it is no plan. The hour of release is the clock’s at the place: with the time zone it
 * means one instant.
 *
 * @example
 * ```ts
 * import { ReleasePlan } from 'exit-work/model';
 *
 * ReleasePlan.safeParse({ id: 'rp-1', releaseOn: '2030-03-05', firstContacts: [] }).success; // => false
 * ```
 */
export const ReleasePlan = record(
  () => ({
    id: identifier({ label: 'Release plan', category: 'reference', subject: 'client' }),
    releaseOn: day({ label: 'Release on', ...whereabouts }),
    releaseAt: optional(localTime({ label: 'Release at', ...whereabouts })),
    timeZone: optional(timeZone({ label: 'Time zone', ...whereabouts })),
    placeOfRelease: shortText(unread({ label: 'Place of release', ...whereabouts })),
    namedContactId: referenceTo('team', {
      label: 'Named contact',
      ...planned,
      citation: { follows: ['CS-4.6-04'] },
    }),
    reachableOutOfHours: flag({
      label: 'Reachable around the clock',
      ...planned,
      citation: { follows: ['CS-4.6-05'] },
    }),
    transport: optional(
      shortText(unread({ label: 'Transport', ...whereabouts, citation: { follows: ['CS-4.6-12'] } })),
    ),
    accommodation: optional(
      shortText(unread({ label: 'Accommodation', ...whereabouts, citation: { follows: ['CS-3.5-16'] } })),
    ),
    documents: anyNumberOf(shortText(unread({ label: 'Document in hand', ...planned }))),
    firstContacts: arrayOf<PlannedContact>(PlannedContact),
    arrangements: anyNumberOf<ReleaseArrangement>(ReleaseArrangement),
    inhibitingFactors: anyNumberOf(
      shortText(
        unread({ label: 'What may get in the way', ...planned, citation: { follows: ['CS-3.5-18'] } }),
      ),
    ),
    reengagementFactors: anyNumberOf(
      shortText(
        unread({
          label: 'What may lead back',
          category: 'security',
          subject: 'client',
          citation: { follows: ['CS-3.5-18'] },
        }),
      ),
    ),
    drawnUpWithClient: flag({
      label: 'Drawn up with the client',
      ...planned,
      citation: { follows: ['CS-3.5-15'] },
    }),
    binding: optional(
      flag({ label: 'Binding for those who made it', ...planned, citation: { follows: ['CS-3.5-13'] } }),
    ),
    supervisorId: optional(
      referenceTo('team', {
        label: 'Supervised by',
        category: 'case-administration',
        subject: 'client',
        citation: { follows: ['CS-3.5-20'] },
      }),
    ),
  }),
  {
    title: 'Release plan',
    meaning: 'The plan for a release and the first days after it, with a person whom the client can call.',
    citation: { follows: ['CS-3.5-13', 'CS-3.5-16', 'CS-3.5-18', 'CS-3.5-20'] },
    rules: [
      rule({
        code: 'release-hour-without-time-zone',
        fields: ['releaseAt', 'timeZone'],
        statement: 'an hour of release is given with its time zone',
        at: 'timeZone',
        expected: 'expected the time zone of the place, since `releaseAt` is given',
        holds: ({ releaseAt, timeZone }) => releaseAt === undefined || timeZone !== undefined,
      }),
    ],
  },
);
export interface ReleasePlan extends RecordOf<typeof ReleasePlan> {}
