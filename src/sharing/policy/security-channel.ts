import { arrayOf, identifier, type RecordOf, record, shortText, term } from '../../schema/index.js';
import { dataCategories, dataSubjects, roles, threatDirections } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * How a concern for safety travels: a concern for others and a concern for the client have recipients, a way and a
 * minimum of data of their own (CS-4.7-02, CS-4.7-03). A channel is a way, no ground.
 *
 * @example
 * ```ts
 * import { SecurityChannel } from 'exit-work/sharing';
 *
 * SecurityChannel.safeParse({
 *   id: 'channel-1', direction: 'to-client', recipientIds: ['o-police'], recipientRole: 'police-officer',
 *   dataSubjects: ['client'], categories: ['identity', 'security'], way: 'telephone number of the duty officer',
 * }).success; // => true
 * ```
 */
export const SecurityChannel = record(
  () => ({
    id: identifier({ label: 'Security channel', ...organisational }),
    direction: term(threatDirections, {
      label: 'Direction',
      ...organisational,
      citation: { follows: ['CS-4.7-03'] },
    }),
    recipientIds: arrayOf(
      identifier({ label: 'Recipient', ...organisational, citation: { follows: ['CS-4.7-02'] } }),
      {
        atLeast: 1,
      },
    ),
    recipientRole: term(roles, { label: 'Role of the recipient', ...organisational }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    categories: arrayOf(
      term(dataCategories, {
        label: 'Minimum data',
        ...organisational,
        citation: { follows: ['CS-4.7-06'] },
      }),
      {
        atLeast: 1,
      },
    ),
    way: shortText({ label: 'Way', ...organisational, mayContain: ['identity', 'contact'] }),
  }),
  {
    title: 'Security channel',
    meaning: 'To whom, how and with which minimum of data a concern for safety is passed.',
    citation: { follows: ['CS-4.7-02', 'CS-4.7-03', 'CS-4.7-06'] },
  },
);
export interface SecurityChannel extends RecordOf<typeof SecurityChannel> {}
