import {
  anyNumberOf,
  codedOrText,
  day,
  daysInOrder,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  term,
  unread,
} from '../../schema/index.js';
import {
  accessRoutes,
  contactApproaches,
  engagementApproaches,
  participationNatures,
} from '../../vocabulary/index.js';
import { impliedByAccess } from '../core/index.js';
import { Incentive } from './incentive.js';
import { participationRules } from './participation-rules.js';
import { Sanction } from './sanction.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * Why and since when the client takes part, and what they were told before they began: voluntariness without
 * transparency is none (MG-2.1-09, WO-3.2-05). A voluntary participation knows no authority, no order and no sanction;
 * a mandated one names its authority. When the nature changes, a new record begins.
 *
 * @example
 * ```ts
 * import { Participation } from 'exit-work/model';
 *
 * Participation.safeParse({ nature: 'voluntary', since: '2030-01-07', informedOn: '2030-01-07' }).success; // => true
 * Participation.safeParse({ nature: 'court-ordered', since: '2030-01-07' }).success; // => false
 * ```
 */
export const Participation = record(
  () => ({
    nature: term(participationNatures, {
      label: 'Nature',
      ...participating,
      citation: { follows: ['CS-3.3-01', 'CS-3.3-02'] },
    }),
    since: day({ label: 'Since', ...participating }),
    until: optional(day({ label: 'Until', ...participating })),
    contactApproach: optional(
      term(contactApproaches, {
        label: 'First step by',
        ...participating,
        citation: { follows: ['CS-3.4-05'] },
      }),
    ),
    access: optional(
      codedOrText(
        accessRoutes,
        unread({
          label: 'How the client came',
          ...participating,
          tells: impliedByAccess,
          citation: { follows: ['CS-3.4-03'] },
        }),
      ),
    ),
    engagementApproaches: anyNumberOf(
      codedOrText(
        engagementApproaches,
        unread({
          label: 'Approach to engagement',
          ...participating,
          citation: { follows: ['WO-3.2-01', 'WO-3.2-02'] },
        }),
      ),
    ),
    mandatingOrganisationId: optional(
      referenceTo('organisations', {
        label: 'Mandating authority',
        ...participating,
        citation: { follows: ['CS-3.3-02'] },
      }),
    ),
    orderReference: optional(
      name({
        label: 'Reference of the order',
        category: 'reference',
        subject: 'client',
        tells: [{ category: 'offences', subject: 'client' }],
      }),
    ),
    informedOn: optional(
      day({ label: 'Informed on', ...participating, citation: { follows: ['MG-2.1-09', 'CS-4.7-08'] } }),
    ),
    sanctionsAnnouncedOn: optional(
      day({ label: 'Sanctions announced on', ...participating, citation: { follows: ['WO-3.2-05'] } }),
    ),
    sanctions: anyNumberOf<Sanction>(Sanction),
    incentives: anyNumberOf<Incentive>(Incentive),
  }),
  {
    title: 'Participation',
    meaning: 'Why and since when the client takes part, and what they were told before.',
    citation: { follows: ['CS-3.3-01', 'CS-3.3-02'] },
    rules: [daysInOrder('since', 'until'), ...participationRules],
  },
);
export interface Participation extends RecordOf<typeof Participation> {}
