import type { Instant } from '../../kernel/index.js';
import { instantsInOrder, type Rule, rule } from '../../schema/index.js';

interface Ruled {
  readonly id: string;
  readonly type: string;
  readonly actorId: string;
  readonly instant: Instant;
  readonly approvedById?: string;
  readonly approvedInRole?: string;
  readonly enteredAt?: Instant;
  readonly replaces?: string;
}

/** What an entry in the log of a case can never be. */
export const eventRules: readonly Rule<Ruled>[] = [
  instantsInOrder('instant', 'enteredAt'),
  rule({
    code: 'approval-without-role',
    fields: ['approvedById', 'approvedInRole'],
    statement: 'who approves does so in a role, and a role is somebody’s',
    at: 'approvedInRole',
    expected: 'expected together with `approvedById`, or neither of them',
    holds: ({ approvedById, approvedInRole }) =>
      (approvedById === undefined) === (approvedInRole === undefined),
  }),
  rule({
    code: 'approved-by-recorder',
    fields: ['approvedById', 'actorId'],
    statement: 'who approves is another person than who records',
    at: 'approvedById',
    expected: 'expected another person than `actorId`',
    holds: ({ approvedById, actorId }) => approvedById !== actorId,
  }),
  rule({
    code: 'replaces-without-entry-time',
    fields: ['replaces', 'enteredAt'],
    statement: 'what replaces an earlier entry says when it was entered',
    at: 'enteredAt',
    expected: 'expected when this was entered, since it replaces an earlier entry',
    holds: ({ replaces, enteredAt }) => replaces === undefined || enteredAt !== undefined,
  }),
  rule({
    code: 'replaces-itself',
    fields: ['id', 'replaces'],
    statement: 'an entry does not replace itself',
    at: 'replaces',
    expected: 'expected the identifier of an earlier entry',
    holds: ({ id, replaces }) => replaces !== id,
  }),
  rule({
    code: 'retraction-without-target',
    fields: ['type', 'replaces'],
    statement: 'what is taken back is named',
    at: 'replaces',
    expected: 'expected the identifier of the entry that is taken back',
    holds: ({ type, replaces }) => type !== 'entry.retracted' || replaces !== undefined,
  }),
];
