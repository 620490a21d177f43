import {
  arrayOf,
  codedOrText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { serviceStatuses, services } from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A service of a plan, tangible or not, and the need that it answers (CS-3.8-03, CS-3.12-01). Without a provider from
 * outside, the organisation of the case delivers it itself (EU-2-05).
 *
 * @example
 * ```ts
 * import { PlannedService } from 'exit-work/model';
 *
 * PlannedService.safeParse({ id: 's-1', service: 'trauma-treatment', answersNeedIds: [], status: 'wanted' }).success; // => false
 * ```
 */
export const PlannedService = record(
  () => ({
    id: identifier({ label: 'Planned service', category: 'reference', subject: 'client' }),
    service: codedOrText(
      services,
      unread({
        label: 'Service',
        ...planned,
        citation: { follows: ['CS-3.8-03', 'CS-3.12-02', 'NR-1-11'] },
        valuesMayContain: ['health'],
      }),
    ),
    answersNeedIds: arrayOf(
      referenceTo('needs', {
        label: 'Answers the need',
        category: 'reference',
        subject: 'client',
        citation: { follows: ['CS-3.12-01', 'WO-2.2-05'] },
      }),
      { atLeast: 1 },
    ),
    externalProviderId: optional(
      referenceTo('organisations', {
        label: 'Provider from outside',
        ...file,
        citation: { follows: ['EU-2-05', 'CS-4.4-05'] },
      }),
    ),
    arrangedById: optional(
      referenceTo('team', { label: 'Arranged by', ...file, citation: { follows: ['CS-3.8-06'] } }),
    ),
    status: term(serviceStatuses, { label: 'Status', ...planned, citation: { follows: ['CS-3.8-06'] } }),
    note: optional(shortText(unread({ label: 'Note', ...planned }))),
  }),
  {
    title: 'Planned service',
    meaning: 'A service of a plan, who delivers it, and the need that it answers.',
    citation: { follows: ['CS-3.8-06', 'CS-3.12-01', 'CS-3.8-03'] },
  },
);
export interface PlannedService extends RecordOf<typeof PlannedService> {}
