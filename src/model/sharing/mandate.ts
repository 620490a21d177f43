import {
  arrayOf,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { dataCategories, participationNatures, purposes } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * An order or condition under which an authority is told certain things of a client (CS-3.3-02). It is a ground
 * only from the instant at which the client was told of it: what nobody announced cannot be relied on (WO-3.2-05).
 *
 * @example
 * ```ts
 * import { Mandate } from 'exit-work/model';
 *
 * Mandate.pick({ id: true }).parse({ id: 'order-1' }).id; // => 'order-1'
 * ```
 */
export const Mandate = record(
  () => ({
    id: identifier({ label: 'Mandate', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    /** Left out, the holder who has it. */
    holderId: optional(identifier({ label: 'Given to', ...file })),
    nature: term(participationNatures, { label: 'Nature', ...file, citation: { follows: ['CS-3.3-02'] } }),
    authorityId: identifier({ label: 'Authority', ...file }),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...file }), { atLeast: 1 }),
    categories: arrayOf(term(dataCategories, { label: 'Category', ...file }), { atLeast: 1 }),
    notBefore: instant({ label: 'In force from', ...file }),
    expires: instant({ label: 'Expires', ...file }),
    clientToldAt: optional(
      instant({ label: 'The client was told at', ...file, citation: { follows: ['WO-3.2-05'] } }),
    ),
    scope: optional(shortText(unread({ label: 'Scope in words', ...file }))),
  }),
  {
    title: 'Mandate',
    meaning: 'An order or condition under which an authority is told certain things of a client.',
    citation: { follows: ['CS-3.3-02'] },
    rules: [
      instantsInOrder('notBefore', 'expires'),
      rule({
        code: 'mandate-voluntary',
        fields: ['nature'],
        statement: 'a mandate is not voluntary',
        citation: { follows: ['CS-1.2-07'] },
        at: 'nature',
        expected: 'expected an order or a condition; what is voluntary rests on consent',
        holds: ({ nature }) => nature !== 'voluntary',
      }),
    ],
  },
);
export interface Mandate extends RecordOf<typeof Mandate> {}
