import { identifier, instant, optional, type RecordOf, record, rule, term } from '../../schema/index.js';
import { roles, type ValueOf, vocabulary } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;
const staff = { category: 'case-administration', subject: 'staff' } as const;

/** Why somebody reads without the role. A term and no words: it stands in the log, out of which nothing can be erased. */
export const glassReasons = /* @__PURE__ */ vocabulary('reason to break the glass', {
  'life-at-stake': {
    label: 'A life is at stake',
    definition: 'Somebody may die or be badly hurt if nobody reads now.',
    citation: { follows: ['CS-4.7-03'] },
  },
  'safety-of-workers': {
    label: 'Safety of workers',
    definition: 'Somebody who works with the client may be in danger.',
    citation: { follows: ['WO-1.5-01'] },
  },
  'team-not-reachable': {
    label: 'Nobody of the team can be reached',
    definition: 'The client needs something now, and nobody of the team can be reached.',
    citation: { ours: 'a case does not rest when its workers do' },
  },
});

/** One of {@link glassReasons}. */
export type GlassReason = ValueOf<typeof glassReasons>;

/**
 * That somebody breaks the glass: reads without the role, for a reason. What there is to say in words stands in a record of
 * the file (`recordId`). Who supervises can be named now or later: nobody waits for them.
 *
 * @example
 * ```ts
 * import { BrokenGlass } from 'exit-work/sharing';
 *
 * BrokenGlass.safeParse({ reason: 'life-at-stake' }).success; // => true
 * ```
 */
export const BrokenGlass = record(
  () => ({
    reason: term(glassReasons, { label: 'Reason', category: 'security', subject: 'client' }),
    supervisorId: optional(identifier({ label: 'Supervisor who is informed', ...staff })),
    recordId: optional(
      identifier({ label: 'Record that says more', category: 'reference', subject: 'client' }),
    ),
  }),
  {
    title: 'Broken glass',
    meaning: 'That somebody reads without the role, and for which reason.',
    citation: { ours: 'whoever may not wait reads, and answers for it' },
  },
);
export interface BrokenGlass extends RecordOf<typeof BrokenGlass> {}

/**
 * Which worker of the holder wants to read the file of which client, in which role, and when. It asks for no purpose and no
 * consent: what may be read is what the role needs.
 *
 * @example
 * ```ts
 * import { ReadingRequest } from 'exit-work/sharing';
 *
 * ReadingRequest.safeParse({
 *   id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'counsellor', instant: '2030-03-05T09:00:00Z',
 * }).success; // => true
 * ```
 */
export const ReadingRequest = record(
  () => ({
    id: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
    clientId: identifier({ label: 'Client', category: 'reference', subject: 'client', identifies: 'client' }),
    holderId: identifier({ label: 'Holder', ...file }),
    memberId: identifier({ label: 'Reader', ...staff }),
    role: term(roles, { label: 'In the role of', ...staff, mayContain: ['beliefs'] }),
    instant: instant({ label: 'At', ...file }),
    brokenGlass: optional<BrokenGlass>(BrokenGlass),
  }),
  {
    title: 'Reading request',
    meaning: 'Which worker wants to read the file of which client, in which role, and when.',
    citation: { follows: ['CS-3.8-08', 'MG-2.2-02'] },
    rules: [
      rule({
        code: 'supervised-by-oneself',
        fields: ['memberId', 'brokenGlass'],
        statement: 'nobody is their own supervisor',
        citation: { ours: 'the eyes of a second person are those of another one' },
        at: 'brokenGlass',
        expected: 'expected somebody else than `memberId` as the supervisor, or nobody yet',
        holds: ({ memberId, brokenGlass }) => brokenGlass?.supervisorId !== memberId,
      }),
    ],
  },
);
export interface ReadingRequest extends RecordOf<typeof ReadingRequest> {}
