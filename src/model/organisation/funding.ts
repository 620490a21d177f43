import {
  codedOrText,
  day,
  daysInOrder,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  shortText,
} from '../../schema/index.js';
import { fundingSources } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * Who pays for the work, for what, and until when. Funding often ends before a plan does (EU-4-02): the last day is
 * known from the start.
 *
 * @example
 * ```ts
 * import { Funding } from 'exit-work/model';
 *
 * Funding.safeParse({
 *   id: 'f-1', recipientId: 'o-1', source: 'state-government', funder: 'Ministry (fictional)', from: '2030-01-01', until: '2029-12-31',
 * }).success; // => false
 * ```
 */
export const Funding = record(
  () => ({
    id: identifier({ label: 'Funding', ...organisational }),
    recipientId: identifier({ label: 'Paid to', ...organisational }),
    source: codedOrText(fundingSources, {
      label: 'Source',
      ...organisational,
      citation: { follows: ['CS-4.2-02'] },
      mayContain: peopleNamed,
    }),
    funder: name({ label: 'Funder', ...organisational, citation: { follows: ['CS-4.2-02'] } }),
    department: optional(
      name({ label: 'Department', ...organisational, citation: { follows: ['CS-4.2-02'] } }),
    ),
    use: optional(
      shortText({
        label: 'For',
        ...organisational,
        citation: { follows: ['CS-4.2-07'] },
        mayContain: peopleNamed,
      }),
    ),
    programmeId: optional(identifier({ label: 'Programme', ...organisational })),
    from: day({ label: 'From', ...organisational }),
    until: day({ label: 'Until', ...organisational }),
  }),
  {
    title: 'Funding',
    meaning: 'Who pays for the work, for what, and until when.',
    citation: { follows: ['CS-4.2-02', 'CS-4.2-07'] },
    rules: [daysInOrder('from', 'until')],
  },
);
export interface Funding extends RecordOf<typeof Funding> {}
