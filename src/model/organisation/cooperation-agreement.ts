import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  day,
  daysInOrder,
  distinctValues,
  identifier,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../../schema/index.js';
import { cooperationAreas, cooperationForms, qualityPrinciples } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';
import { cooperationRules } from './cooperation-rules.js';
import { MultiAgencyMember } from './multi-agency-member.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * How organisations work together: in which form, on what, who is responsible for what, what each expects (MG-4.2-02,
 * CS-3.5-02). What they share of clients is a `SharingAgreement`.
 *
 * Case-based cooperation has channels, protocols and contacts (CS-4.5-02); systemic cooperation has a joint contact,
 * coordination and a shared framework (CS-4.5-05). Ad hoc cooperation needs neither (CS-4.4-02).
 *
 * @example
 * ```ts
 * import { CooperationAgreement } from 'exit-work/model';
 *
 * CooperationAgreement.safeParse({
 *   id: 'co-1', parties: ['o-1', 'o-2'], form: 'case-based', areas: ['case-management'], from: '2030-01-01', responsibilities: [],
 * }).error?.issues.map(({ path }) => path[0]); // => ['channels', 'protocols', 'contacts']
 * ```
 */
export const CooperationAgreement = record(
  () => ({
    id: identifier({ label: 'Cooperation agreement', ...organisational }),
    parties: arrayOf(identifier({ label: 'Party', ...organisational }), { atLeast: 2 }),
    form: term(cooperationForms, { label: 'Form', ...organisational, citation: { follows: ['CS-3.5-02'] } }),
    areas: arrayOf(
      term(cooperationAreas, { label: 'Area', ...organisational, citation: { follows: ['CS-4.0-01'] } }),
      {
        atLeast: 1,
      },
    ),
    from: day({ label: 'From', ...organisational }),
    until: optional(day({ label: 'Until', ...organisational })),
    responsibilities: arrayOf(
      shortText({
        label: 'Responsibility',
        ...organisational,
        citation: { follows: ['MG-4.2-02'] },
        mayContain: peopleNamed,
      }),
    ),
    expectations: anyNumberOf(
      shortText({
        label: 'Expectation',
        ...organisational,
        citation: { follows: ['MG-4.2-02'] },
        mayContain: peopleNamed,
      }),
    ),
    sharingAgreementId: optional(
      identifier({
        label: 'Exchange of information',
        ...organisational,
        citation: { follows: ['MG-4.2-02'] },
      }),
    ),
    principles: anyNumberOf(
      codedOrText(qualityPrinciples, {
        label: 'Principle',
        ...organisational,
        citation: { follows: ['CS-5.2-04'] },
        mayContain: peopleNamed,
      }),
    ),
    platform: optional(
      shortText({
        label: 'Platform',
        ...organisational,
        citation: { follows: ['CS-5.2-11'] },
        mayContain: peopleNamed,
      }),
    ),
    channels: optional(
      arrayOf(
        shortText({
          label: 'Channel',
          ...organisational,
          citation: { follows: ['CS-4.5-02', 'CS-5.2-11'] },
          mayContain: peopleNamed,
        }),
        {
          atLeast: 1,
        },
      ),
    ),
    protocols: optional(
      arrayOf(
        shortText({
          label: 'Protocol',
          ...organisational,
          citation: { follows: ['CS-4.5-02', 'CS-5.2-11'] },
          mayContain: peopleNamed,
        }),
        {
          atLeast: 1,
        },
      ),
    ),
    contacts: optional(
      arrayOf(
        shortText({
          label: 'Contact',
          category: 'contact',
          subject: 'staff',
          citation: { follows: ['CS-4.5-02', 'CS-5.2-11'] },
          mayContain: ['identity'],
        }),
        {
          atLeast: 1,
        },
      ),
    ),
    jointContact: optional(
      shortText({
        label: 'Joint contact',
        category: 'contact',
        subject: 'staff',
        citation: { follows: ['CS-4.5-05'] },
        mayContain: ['identity'],
      }),
    ),
    coordination: optional(
      shortText({
        label: 'Coordination',
        ...organisational,
        citation: { follows: ['CS-4.5-05'] },
        mayContain: peopleNamed,
      }),
    ),
    framework: optional(
      shortText({
        label: 'Shared framework',
        ...organisational,
        citation: { follows: ['CS-4.5-05'] },
        mayContain: peopleNamed,
      }),
    ),
    members: optional(arrayOf<MultiAgencyMember>(MultiAgencyMember, { atLeast: 2 })),
  }),
  {
    title: 'Cooperation agreement',
    meaning: 'How organisations work together: in which form, on what, who is responsible for what.',
    citation: {
      follows: ['CS-3.5-02', 'CS-4.0-01', 'CS-4.5-02', 'CS-4.5-05', 'MG-4.2-02', 'CS-5.2-04', 'CS-5.2-11'],
    },
    rules: [daysInOrder('from', 'until'), distinctValues('parties'), ...cooperationRules],
  },
);
export interface CooperationAgreement extends RecordOf<typeof CooperationAgreement> {}
