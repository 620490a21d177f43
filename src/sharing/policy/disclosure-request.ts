import {
  anyNumberOf,
  arrayOf,
  flag,
  identifier,
  instant,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, organisationKinds, purposes, roles } from '../../vocabulary/index.js';

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
 * to be met, `triggersInDoubt` of those that may be, and `lifeAtStake` says that a life is said to be at stake; stating them is a human judgement.
 *
 * `recipientName` and `recipientKind` tell of an organisation that the policy does not list, or of a threatened person, as much as
 * a duty or a decision that a life is at stake needs. Where anything is permitted in generalised form only, all identifiers are
 * pseudonyms, unless `identifiers` asks for those that are permitted in full as they are. `recipientMemberId` is the worker inside an
 * organisation, `conferenceId` the conference in which it is to be said. What was entrusted to a worker is asked for by its identifier
 * (`entrustedIds`), besides the categories in which it stands; what is not named is left out.
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
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    holderId: identifier({ label: 'Holder', ...file }),
    recipientId: identifier({ label: 'Recipient', ...file }),
    recipientRole: term(roles, { label: 'Role of the recipient', ...file }),
    /** Of an organisation, or of a threatened person, whom nobody has listed. */
    recipientName: optional(name({ label: 'Name of the recipient', ...file })),
    recipientKind: optional(term(organisationKinds, { label: 'Kind of the recipient', ...file })),
    recipientMemberId: optional(
      identifier({ label: 'Worker of the recipient', category: 'case-administration', subject: 'staff' }),
    ),
    purpose: term(purposes, { label: 'Purpose', ...file }),
    dataSubjects: arrayOf(term(dataSubjects, { label: 'About', ...file }), { atLeast: 1 }),
    persons: anyNumberOf<PersonInQuestion>(PersonInQuestion),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    entrustedIds: anyNumberOf(
      identifier({ label: 'Asked for although entrusted', category: 'reference', subject: 'client' }),
    ),
    instant: instant({ label: 'At', ...file }),
    triggers: anyNumberOf(identifier({ label: 'Trigger met', category: 'security', subject: 'client' })),
    triggersInDoubt: anyNumberOf(
      identifier({ label: 'Trigger that may be met', category: 'security', subject: 'client' }),
    ),
    lifeAtStake: optional(
      flag({ label: 'A life is said to be at stake', category: 'security', subject: 'client' }),
    ),
    conferenceId: optional(identifier({ label: 'Conference', category: 'reference', subject: 'client' })),
    identifiers: optional(literal('as-permitted', { label: 'Identifiers that are permitted stay', ...file })),
  }),
  {
    title: 'Disclosure request',
    meaning: 'Who wants to know what of whom, for which purpose, and when.',
    citation: { follows: ['CS-4.5-10', 'CS-4.7-05'] },
    rules: [
      rule({
        code: 'client-in-other-role',
        fields: ['clientId', 'recipientId', 'recipientRole'],
        statement: 'the client, and nobody else, asks in the role of the client',
        citation: { ours: 'a request that contradicts itself cannot be decided' },
        at: 'recipientRole',
        expected: 'expected `client` where the recipient is the client, and another role where not',
        holds: ({ clientId, recipientId, recipientRole }) =>
          (recipientId === clientId) === (recipientRole === 'client'),
      }),
      rule({
        code: 'trigger-met-and-in-doubt',
        fields: ['triggers', 'triggersInDoubt'],
        statement: 'what is met is not in doubt',
        citation: { ours: 'a request that contradicts itself cannot be decided' },
        at: 'triggersInDoubt',
        expected: 'expected none of the triggers in `triggers`',
        holds: ({ triggers = [], triggersInDoubt = [] }) =>
          triggersInDoubt.every((trigger) => !triggers.includes(trigger)),
      }),
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
