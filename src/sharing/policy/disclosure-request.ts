import {
  anyNumberOf,
  arrayOf,
  flag,
  identifier,
  instant,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, purposes, roles } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * One person out of those of a kind: which relative, which third party.
 *
 * @example
 * ```ts
 * import { PersonInQuestion } from 'exit-work/sharing';
 *
 * PersonInQuestion.safeParse({ dataSubject: 'relative', personId: 'rp-1' }).success; // => true
 * ```
 */
export const PersonInQuestion = record(
  () => ({
    dataSubject: term(dataSubjects, { label: 'About', ...file }),
    personId: identifier({ label: 'Person', category: 'reference', subject: 'third-party' }),
  }),
  {
    title: 'Person in question',
    meaning: 'One person out of those of a kind: which relative, which third party.',
    citation: { follows: ['MG-2.1-07'] },
    rules: [
      rule({
        code: 'person-not-to-be-named',
        fields: ['dataSubject'],
        statement: 'the client and nobody are no persons to be named',
        at: 'dataSubject',
        expected: 'expected neither `client` nor `nobody`; these are asked for by `dataSubjects` alone',
        holds: ({ dataSubject }) => dataSubject !== 'client' && dataSubject !== 'nobody',
      }),
    ],
  },
);
export interface PersonInQuestion extends RecordOf<typeof PersonInQuestion> {}

/**
 * Who wants to know what of whom, for which purpose, and when. It covers each of the categories for each of the
 * data subjects, or for each of those whom `persons` names. `triggers` are the conditions of legal duties that somebody states
 * to be met, and `lifeAtStake` says that a life is said to be at stake; stating them is a human judgement.
 *
 * `recipientMemberId` is the worker inside an organisation, `conferenceId` the conference in which it is to be said.
 *
 * @example
 * ```ts
 * import { DisclosureRequest } from 'exit-work/sharing';
 *
 * DisclosureRequest.safeParse({
 *   id: 'request-1', clientId: 'c-1', holderId: 'o-1', recipientId: 'o-2', recipientRole: 'probation-officer',
 *   purpose: 'supervision', dataSubjects: ['client'], categories: ['participation'], instant: '2030-03-05T09:00:00Z',
 * }).success; // => true
 * ```
 */
export const DisclosureRequest = record(
  () => ({
    id: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client' }),
    holderId: identifier({ label: 'Holder', ...file }),
    recipientId: identifier({ label: 'Recipient', ...file }),
    recipientRole: term(roles, { label: 'Role of the recipient', ...file }),
    recipientMemberId: optional(
      identifier({ label: 'Worker of the recipient', category: 'case-administration', subject: 'staff' }),
    ),
    purpose: term(purposes, { label: 'Purpose', ...file }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
    persons: anyNumberOf<PersonInQuestion>(PersonInQuestion),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    instant: instant({ label: 'At', ...file }),
    triggers: anyNumberOf(identifier({ label: 'Trigger met', category: 'security', subject: 'client' })),
    lifeAtStake: optional(
      flag({ label: 'A life is said to be at stake', category: 'security', subject: 'client' }),
    ),
    conferenceId: optional(identifier({ label: 'Conference', category: 'reference', subject: 'client' })),
  }),
  {
    title: 'Disclosure request',
    meaning: 'Who wants to know what of whom, for which purpose, and when.',
    citation: { follows: ['CS-4.5-10', 'CS-4.7-05'] },
    rules: [
      {
        code: 'person-of-other-kind',
        fields: ['dataSubjects', 'persons'],
        statement: 'who is named is of a kind that is asked for',
        citation: { ours: 'a request that contradicts itself cannot be decided' },
        violations: ({ dataSubjects: asked, persons = [] }) =>
          persons.flatMap(({ dataSubject }, index) =>
            asked.includes(dataSubject)
              ? []
              : [
                  {
                    path: ['persons', index, 'dataSubject'],
                    expected: 'expected one of the subjects in `dataSubjects`',
                  },
                ],
          ),
      },
    ],
  },
);
export interface DisclosureRequest extends RecordOf<typeof DisclosureRequest> {}
