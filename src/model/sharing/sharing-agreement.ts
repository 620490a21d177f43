import {
  anyNumberOf,
  arrayOf,
  count,
  day,
  distinctValues,
  identifier,
  instant,
  instantsInOrder,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, purposes } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';
import { RequiredSharing } from './required-sharing.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What organisations have agreed to share and not to share with each other, for which purposes (WO-1.6-02,
 * CS-4.5-09). What it excludes is prohibited between them, whatever else would permit it. It carries the special
 * categories only where it names the law that allows that, and says what must be shared in which circumstances.
 *
 * @example
 * ```ts
 * import { SharingAgreement } from 'exit-work/model';
 *
 * SharingAgreement.safeParse({ id: 'agreement-1', parties: ['o-1'] }).success; // => false
 * ```
 */
export const SharingAgreement = record(
  () => ({
    id: identifier({ label: 'Sharing agreement', ...organisational }),
    title: name({ label: 'Title', ...organisational }),
    parties: arrayOf(
      identifier({ label: 'Party', ...organisational, citation: { follows: ['CS-4.7-09'] } }),
      {
        atLeast: 2,
      },
    ),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...organisational }), { atLeast: 1 }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...organisational }), { atLeast: 1 }),
    shared: arrayOf(
      term(dataCategories, { label: 'Shared', ...organisational, citation: { follows: ['WO-1.6-01'] } }),
      {
        atLeast: 1,
      },
    ),
    excluded: anyNumberOf(
      term(dataCategories, { label: 'Not shared', ...organisational, citation: { follows: ['WO-1.6-01'] } }),
    ),
    required: anyNumberOf<RequiredSharing>(RequiredSharing),
    mandates: anyNumberOf(
      shortText({
        label: 'Mandate of a party',
        ...organisational,
        citation: { follows: ['CS-5.1-03'] },
        mayContain: peopleNamed,
      }),
    ),
    legalBasis: optional(
      name({
        label: 'Legal basis',
        ...organisational,
        citation: { follows: ['CS-4.5-09', 'MG-4.2-03', 'CS-4.1-02'] },
      }),
    ),
    specialCategoryBasis: optional(
      name({
        label: 'Law that allows special categories',
        ...organisational,
        citation: { follows: ['CS-4.1-03', 'MG-4.2-03'] },
      }),
    ),
    dataProtection: optional(
      shortText({
        label: 'How data protection is followed',
        ...organisational,
        citation: { follows: ['CS-4.5-12'] },
        mayContain: peopleNamed,
      }),
    ),
    sensitivityDiscussedOn: optional(
      day({
        label: 'Sensitivity of the data discussed on',
        ...organisational,
        citation: { follows: ['CS-4.7-13'] },
      }),
    ),
    retainDays: optional(count({ label: 'Days for which the recipient may keep it', ...organisational })),
    oversightBodyId: optional(
      referenceTo('organisations', {
        label: 'Supervised by',
        ...organisational,
        citation: { follows: ['CS-5.1-10'] },
      }),
    ),
    reviewOn: optional(
      day({ label: 'Reviewed on', ...organisational, citation: { follows: ['CS-5.1-10'] } }),
    ),
    notBefore: instant({ label: 'In force from', ...organisational }),
    expires: instant({ label: 'Expires', ...organisational }),
  }),
  {
    title: 'Sharing agreement',
    meaning: 'What organisations have agreed to share and not to share, for which purposes.',
    citation: { follows: ['WO-1.6-02', 'CS-4.5-09', 'CS-4.7-06', 'CS-5.2-13', 'CS-5.3-06', 'MG-4.3-04'] },
    rules: [
      instantsInOrder('notBefore', 'expires'),
      distinctValues('parties'),
      rule({
        code: 'shared-and-excluded',
        fields: ['shared', 'excluded'],
        statement: 'nothing is both shared and excluded',
        citation: { follows: ['WO-1.6-01'] },
        at: 'excluded',
        expected: 'expected none of the categories in `shared`; an agreement says one or the other',
        holds: ({ shared, excluded }) => excluded?.some((category) => shared.includes(category)) !== true,
      }),
      rule({
        code: 'required-not-shared',
        fields: ['shared', 'required'],
        statement: 'what must be shared is shared',
        citation: { follows: ['CS-4.7-06'] },
        at: 'required',
        expected: 'expected categories that stand in `shared`',
        holds: ({ shared, required }) =>
          required?.every(({ category }) => shared.includes(category)) !== false,
      }),
    ],
  },
);
export interface SharingAgreement extends RecordOf<typeof SharingAgreement> {}
