import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  flag,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import {
  geographicScopes,
  helplineAudiences,
  helplineInformation,
  helplineOperators,
  ideologies,
  ideologyScopes,
  organisationKinds,
} from '../../vocabulary/index.js';
import { ideologiesOfScope, peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A helpline: who runs it, for whom, on which ideologies, and whether it is free, confidential, finds out what is
 * needed and refers (CS-3.13-15, CS-3.13-16).
 *
 * @example
 * ```ts
 * import { Helpline } from 'exit-work/model';
 *
 * Helpline.pick({ tollFree: true }).parse({ tollFree: true }).tollFree; // => true
 * ```
 */
export const Helpline = record(
  () => ({
    id: identifier({ label: 'Helpline', ...organisational }),
    name: name({ label: 'Name', ...organisational }),
    operator: term(helplineOperators, {
      label: 'Run by',
      ...organisational,
      citation: { follows: ['CS-3.13-16', 'CS-2.2-07'] },
    }),
    audiences: arrayOf(
      term(helplineAudiences, { label: 'For', ...organisational, citation: { follows: ['CS-3.13-19'] } }),
      {
        atLeast: 1,
      },
    ),
    coverage: term(geographicScopes, {
      label: 'Coverage',
      ...organisational,
      citation: { follows: ['CS-3.13-16'] },
    }),
    ideologyScope: term(ideologyScopes, {
      label: 'Ideologies',
      ...organisational,
      citation: { follows: ['CS-3.13-16'] },
    }),
    ideologies: optional(
      arrayOf(
        codedOrText(ideologies, {
          label: 'Ideology',
          ...organisational,
          citation: { follows: ['CS-3.13-16'] },
          mayContain: peopleNamed,
        }),
        {
          atLeast: 1,
        },
      ),
    ),
    tollFree: flag({
      label: 'Free of charge',
      ...organisational,
      citation: { follows: ['CS-3.13-15', 'CS-2.2-07'] },
    }),
    lowThreshold: optional(
      flag({ label: 'Reached without red tape', ...organisational, citation: { follows: ['CS-2.2-07'] } }),
    ),
    information: optional(
      arrayOf(
        term(helplineInformation, {
          label: 'Informs about',
          ...organisational,
          citation: { follows: ['CS-2.2-07'] },
        }),
        {
          atLeast: 1,
        },
      ),
    ),
    confidential: flag({ label: 'Confidential', ...organisational, citation: { follows: ['CS-3.13-15'] } }),
    needsAssessment: flag({
      label: 'Finds out what is needed',
      ...organisational,
      citation: { follows: ['CS-3.13-15'] },
    }),
    refers: flag({ label: 'Refers', ...organisational, citation: { follows: ['CS-3.13-15', 'CS-3.13-16'] } }),
    referralTargets: anyNumberOf(
      term(organisationKinds, {
        label: 'Refers to',
        ...organisational,
        citation: { follows: ['CS-3.13-16'] },
      }),
    ),
  }),
  {
    title: 'Helpline',
    meaning: 'A helpline: who runs it, for whom, and what it does.',
    citation: { follows: ['CS-3.13-15', 'CS-3.13-16', 'CS-3.13-19'] },
    rules: [
      ideologiesOfScope('helpline', 'CS-3.13-16'),
      rule({
        code: 'targets-without-referral',
        fields: ['refers', 'referralTargets'],
        statement: 'a helpline that does not refer has nobody to refer to',
        at: 'referralTargets',
        expected: 'expected none, since `refers` is false',
        holds: ({ refers, referralTargets }) => refers || referralTargets === undefined,
      }),
    ],
  },
);
export interface Helpline extends RecordOf<typeof Helpline> {}
