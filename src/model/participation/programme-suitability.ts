import {
  arrayOf,
  day,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { suitabilityResults } from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Whether a programme suits a person, checked against its exclusion criteria (WO-2.6-01). Who is not taken is told
 * why.
 *
 * @example
 * ```ts
 * import { ProgrammeSuitability } from 'exit-work/model';
 *
 * ProgrammeSuitability.safeParse({
 *   id: 's-1', programmeId: 'open-setting', checkedOn: '2030-01-03', checkedById: 'm-1', result: 'not-suitable',
 * }).success; // => false
 * ```
 */
export const ProgrammeSuitability = record(
  () => ({
    id: identifier({ label: 'Suitability check', category: 'reference', subject: 'client' }),
    programmeId: identifier({ label: 'Programme', ...file }),
    checkedOn: day({ label: 'Checked on', ...file }),
    checkedById: referenceTo('team', { label: 'Checked by', ...file }),
    result: term(suitabilityResults, { label: 'Result', ...planned, citation: { follows: ['WO-2.6-01'] } }),
    exclusionCriteriaMet: optional(
      arrayOf(
        shortText(
          unread({ label: 'Exclusion criterion met', ...planned, citation: { follows: ['WO-2.6-01'] } }),
        ),
        {
          atLeast: 1,
        },
      ),
    ),
    conditions: optional(arrayOf(shortText(unread({ label: 'Condition', ...planned })), { atLeast: 1 })),
  }),
  {
    title: 'Programme suitability',
    meaning: 'Whether a programme suits a person, by its exclusion criteria.',
    citation: { follows: ['WO-2.6-01'] },
    rules: [
      rule({
        code: 'exclusion-criteria-unnamed',
        fields: ['result', 'exclusionCriteriaMet'],
        statement: 'a person is not suitable because of exclusion criteria, and they are named',
        citation: { follows: ['WO-2.6-01'] },
        at: 'exclusionCriteriaMet',
        expected: 'expected the criteria that were met for a person who is not suitable, and none for others',
        holds: ({ result, exclusionCriteriaMet }) =>
          (result === 'not-suitable') === (exclusionCriteriaMet !== undefined),
      }),
      rule({
        code: 'suitability-conditions-unnamed',
        fields: ['result', 'conditions'],
        statement: 'suitability with conditions names them',
        at: 'conditions',
        expected:
          'expected the conditions where the result is `suitable-with-conditions`, and none for others',
        holds: ({ result, conditions }) =>
          (result === 'suitable-with-conditions') === (conditions !== undefined),
      }),
    ],
  },
);
export interface ProgrammeSuitability extends RecordOf<typeof ProgrammeSuitability> {}
