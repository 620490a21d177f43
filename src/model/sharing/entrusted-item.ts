import {
  type Annotation,
  anyNumberOf,
  identifier,
  instant,
  noneBefore,
  optional,
  type RecordOf,
  record,
  referenceTo,
  rule,
  unread,
} from '../../schema/index.js';

/** That something was entrusted tells that it is there: the mark is for those alone who may see whatever it may be. */
function inConfidence(label: string, category: Annotation['category'] = 'counselling-notes') {
  return unread({ label, category, subject: 'client' });
}

/**
 * What becomes of an entrusted item when the worker who has it leaves: it is passed on to another, named, on a ground that reaches
 * it; or, where nobody is named, to nobody.
 *
 * @example
 * ```ts
 * import { EntrustedAnswer } from 'exit-work/model';
 *
 * EntrustedAnswer.safeParse({ answeredById: 'm-1', answeredAt: '2030-05-31T15:00:00+02:00', passedToId: 'm-2' }).success; // => false
 * ```
 */
export const EntrustedAnswer = record(
  () => ({
    answeredById: referenceTo('team', inConfidence('Answered by')),
    answeredAt: instant(inConfidence('Answered at')),
    passedToId: optional(referenceTo('team', inConfidence('Passed on to'))),
    /** The consent of whoever entrusted it, or the decision that a life is at stake. */
    groundId: optional(identifier(inConfidence('Passed on because of', 'reference'))),
  }),
  {
    title: 'Answer on an entrusted item',
    meaning: 'What becomes of an entrusted item when the worker who has it leaves.',
    citation: { follows: ['MG-2.1-07'] },
    rules: [
      rule({
        code: 'passed-on-without-ground',
        fields: ['passedToId', 'groundId'],
        statement: 'what is passed on to a worker is passed on because of something, and nothing else is',
        citation: { follows: ['MG-2.1-07'] },
        at: 'groundId',
        expected: 'expected the consent or the decision where `passedToId` is given, and none elsewhere',
        holds: ({ passedToId, groundId }) => (passedToId === undefined) === (groundId === undefined),
      }),
    ],
  },
);
export interface EntrustedAnswer extends RecordOf<typeof EntrustedAnswer> {}

/**
 * That one person has entrusted something to one worker (MG-2.1-07): `recordId` is the record in which it stands. It marks that
 * record, and says nothing of what was said. From then on the record is there for the two of them alone, in the house too, unless
 * whoever entrusted it agrees, in a consent that names the mark; a decision that a life is at stake names it; or a legal duty
 * reaches what was entrusted. Before the worker leaves it is answered: the last of its `answers` holds. `supervisorId` is who
 * learns, beside the two, that there is something, and not what.
 *
 * @example
 * ```ts
 * import { EntrustedItem } from 'exit-work/model';
 *
 * EntrustedItem.safeParse({
 *   id: 'ei-1', recordId: 'rn-1', entrustedById: 'c-1', entrustedToId: 'm-2', entrustedAt: '2030-03-04T15:00:00+01:00',
 *   supervisorId: 'm-1',
 * }).success; // => true
 * ```
 */
export const EntrustedItem = record(
  () => ({
    id: identifier(inConfidence('Entrusted item', 'reference')),
    recordId: referenceTo('identified', inConfidence('Record', 'reference')),
    entrustedById: referenceTo('persons', inConfidence('Entrusted by')),
    entrustedToId: referenceTo('team', inConfidence('Entrusted to')),
    entrustedAt: instant(inConfidence('Entrusted at')),
    supervisorId: referenceTo('team', inConfidence('Supervisor who knows that there is one')),
    answers: anyNumberOf<EntrustedAnswer>(EntrustedAnswer),
  }),
  {
    title: 'Entrusted item',
    meaning: 'That one person has entrusted to one worker what stands in a record.',
    citation: { follows: ['MG-2.1-07', 'MG-1-03'] },
    rules: [
      noneBefore('entrustedAt', 'answers[].answeredAt'),
      rule({
        code: 'supervised-by-oneself',
        fields: ['entrustedToId', 'supervisorId'],
        statement: 'the supervisor is another than the worker to whom it was entrusted',
        citation: { ours: 'who leaves, or falls ill, cannot see to what they leave behind' },
        at: 'supervisorId',
        expected: 'expected another worker than `entrustedToId`',
        holds: ({ entrustedToId, supervisorId }) => entrustedToId !== supervisorId,
      }),
    ],
  },
);
export interface EntrustedItem extends RecordOf<typeof EntrustedItem> {}
