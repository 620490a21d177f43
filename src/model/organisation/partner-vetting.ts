import {
  arrayOf,
  codedOrText,
  day,
  identifier,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
} from '../../schema/index.js';
import { vettingCriteria, vettingResults } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * How a prospective partner was judged, by which criteria, and with what result (CS-5.1-08, CS-5.2-01).
 *
 * @example
 * ```ts
 * import { PartnerVetting } from 'exit-work/model';
 *
 * PartnerVetting.safeParse({ vettedOn: '2030-01-02', vettedById: 'o-city', criteria: [], result: 'accepted' }).success; // => false
 * ```
 */
export const PartnerVetting = record(
  () => ({
    vettedOn: day({ label: 'Vetted on', ...organisational }),
    vettedById: identifier({ label: 'Vetted by', ...organisational }),
    criteria: arrayOf(
      codedOrText(vettingCriteria, {
        label: 'Criterion',
        ...organisational,
        citation: { follows: ['CS-5.2-01', 'CS-5.1-08'] },
        mayContain: peopleNamed,
      }),
      { atLeast: 1 },
    ),
    result: term(vettingResults, {
      label: 'Result',
      ...organisational,
      citation: { follows: ['CS-5.1-08'] },
    }),
    conditions: optional(
      arrayOf(shortText({ label: 'Condition', ...organisational, mayContain: peopleNamed }), { atLeast: 1 }),
    ),
  }),
  {
    title: 'Vetting of a partner',
    meaning: 'How a prospective partner was judged, and with what result.',
    citation: { follows: ['CS-5.1-08', 'CS-5.2-01'] },
    rules: [
      rule({
        code: 'acceptance-conditions-unnamed',
        fields: ['result', 'conditions'],
        statement: 'acceptance with conditions names them',
        at: 'conditions',
        expected:
          'expected the conditions where the result is `accepted-with-conditions`, and none for others',
        holds: ({ result, conditions }) =>
          (result === 'accepted-with-conditions') === (conditions !== undefined),
      }),
    ],
  },
);
export interface PartnerVetting extends RecordOf<typeof PartnerVetting> {}
