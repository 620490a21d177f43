import {
  codedOrText,
  day,
  identifier,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../../schema/index.js';
import { contactApproaches, outreachAudiences, outreachChannels } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * How an organisation made itself visible, for whom, or sought people out (CS-3.4-05, CS-3.4-06).
 *
 * @example
 * ```ts
 * import { OutreachActivity } from 'exit-work/model';
 *
 * OutreachActivity.parse({
 *   id: 'oa-1', organisationId: 'o-1', on: '2030-02-01', approach: 'passive', channel: 'local-media', audience: 'multipliers',
 * }).audience; // => 'multipliers'
 * ```
 */
export const OutreachActivity = record(
  () => ({
    id: identifier({ label: 'Outreach', ...organisational }),
    organisationId: identifier({ label: 'Organisation', ...organisational }),
    on: day({ label: 'On', ...organisational }),
    approach: term(contactApproaches, {
      label: 'Approach',
      ...organisational,
      citation: { follows: ['CS-3.4-05'] },
    }),
    channel: codedOrText(outreachChannels, {
      label: 'Channel',
      ...organisational,
      citation: { follows: ['CS-3.4-06'] },
      mayContain: peopleNamed,
    }),
    audience: term(outreachAudiences, {
      label: 'Audience',
      ...organisational,
      citation: { follows: ['CS-3.4-06'] },
    }),
    description: optional(shortText({ label: 'Description', ...organisational, mayContain: peopleNamed })),
  }),
  {
    title: 'Outreach',
    meaning: 'How an organisation made itself visible or sought people out.',
    citation: { follows: ['CS-3.4-05', 'CS-3.4-06'] },
  },
);
export interface OutreachActivity extends RecordOf<typeof OutreachActivity> {}
