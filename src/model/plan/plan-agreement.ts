import { day, freeText, literal, type RecordOf, record, unread, variants } from '../../schema/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

const PlanAgreed = record(
  () => ({
    outcome: literal('agreed', {
      label: 'Agreement',
      ...participating,
      citation: { follows: ['WO-5.9-01'] },
    }),
    agreedOn: day({ label: 'Agreed on', ...participating }),
  }),
  {
    title: 'Plan agreed',
    meaning: 'The client agreed to the plan.',
    citation: { follows: ['WO-5.9-01'] },
  },
);
interface PlanAgreed extends RecordOf<typeof PlanAgreed> {}

const PlanNotAgreed = record(
  () => ({
    outcome: literal('not-agreed', {
      label: 'Agreement',
      ...participating,
      citation: { follows: ['WO-5.9-01'] },
    }),
    reason: freeText(
      unread({
        label: 'Reason why not',
        ...participating,
        citation: { follows: ['EU-2-06'] },
      }),
    ),
  }),
  {
    title: 'Plan not agreed',
    meaning: 'The client did not agree to the plan, and why.',
    citation: { follows: ['EU-2-06'] },
  },
);
interface PlanNotAgreed extends RecordOf<typeof PlanNotAgreed> {}

/**
 * Whether the client agreed to a plan, and when; or the reason why not, which must be given. Clients own their
 * exit (EU-2-06).
 *
 * @example
 * ```ts
 * import { PlanAgreement } from 'exit-work/model';
 * import * as z from 'zod';
 *
 * z.safeParse(PlanAgreement, { outcome: 'not-agreed' }).success; // => false
 * ```
 */
export const PlanAgreement = variants<PlanAgreed | PlanNotAgreed>('outcome', [PlanAgreed, PlanNotAgreed]);
export type PlanAgreement = PlanAgreed | PlanNotAgreed;
