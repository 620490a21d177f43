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
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  familyObjectives,
  methods,
  preventionLevels,
  underlyingObstacles,
  workFormats,
} from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * What work with a concerned person aims at, chosen from six objectives by context (CS-3.13-06 and the five that
 * follow), alone or in a group (CS-3.13-05).
 *
 * @example
 * ```ts
 * import { FamilySupportPlan } from 'exit-work/model';
 *
 * FamilySupportPlan.safeParse({
 *   id: 'fs-1', personOfConcernId: 'pc-1', agreedOn: '2030-01-10', preventionLevel: 'secondary', format: 'family', objectives: [],
 * }).success; // => false
 * ```
 */
export const FamilySupportPlan = record(
  () => ({
    id: identifier({ label: 'Family support plan', category: 'reference', subject: 'client' }),
    personOfConcernId: referenceTo('personOfConcern', {
      label: 'About',
      category: 'reference',
      subject: 'third-party',
    }),
    agreedOn: day({ label: 'Agreed on', ...file }),
    preventionLevel: term(preventionLevels, {
      label: 'Level of prevention',
      ...file,
      citation: { follows: ['CS-3.13-18', 'CS-1.2-09'] },
    }),
    format: term(workFormats, { label: 'Format', ...file, citation: { follows: ['CS-3.13-05'] } }),
    objectives: arrayOf(
      term(familyObjectives, { label: 'Objective', ...planned, citation: { follows: ['CS-3.13-06'] } }),
      {
        atLeast: 1,
      },
    ),
    obstacles: anyNumberOf(
      codedOrText(
        underlyingObstacles,
        unread({
          label: 'Underlying obstacle',
          category: 'family-and-network',
          subject: 'third-party',
          citation: { follows: ['CS-3.13-11'] },
        }),
      ),
    ),
    methods: anyNumberOf(
      codedOrText(methods, unread({ label: 'Method', ...planned, citation: { follows: ['CS-3.13-05'] } })),
    ),
    agreements: anyNumberOf(shortText(unread({ label: 'What was agreed', ...planned }))),
    reviewOn: optional(day({ label: 'Review on', ...file })),
  }),
  {
    title: 'Family support plan',
    meaning: 'What work with a concerned person aims at.',
    citation: { follows: ['CS-3.13-05', 'CS-3.13-18', 'WO-4.8-06', 'CS-1.2-09'] },
    rules: [daysInOrder('agreedOn', 'reviewOn'), distinctValues('objectives')],
  },
);
export interface FamilySupportPlan extends RecordOf<typeof FamilySupportPlan> {}
