import type { Instant } from '../../kernel/index.js';
import { type Rule, rule } from '../../schema/index.js';

interface Confirmed {
  readonly decidedById: string;
  readonly confirmedById?: string;
  readonly confirmedAt?: Instant;
}

/** Who confirms what another decided alone. */
export const confirmationRules: readonly Rule<Confirmed>[] = [
  rule({
    code: 'confirmation-by-nobody',
    fields: ['confirmedById', 'confirmedAt'],
    statement: 'somebody confirms a decision at an instant',
    citation: { ours: 'a confirmation without its person or its time can be held against nobody' },
    at: 'confirmedAt',
    expected: 'expected together with `confirmedById`, or neither of them',
    holds: ({ confirmedById, confirmedAt }) => (confirmedById === undefined) === (confirmedAt === undefined),
  }),
  rule({
    code: 'confirmed-by-oneself',
    fields: ['decidedById', 'confirmedById'],
    statement: 'nobody confirms their own decision',
    citation: { ours: 'the eyes of a second person are those of another one' },
    at: 'confirmedById',
    expected: 'expected somebody else than `decidedById`',
    holds: ({ decidedById, confirmedById }) => decidedById !== confirmedById,
  }),
];
