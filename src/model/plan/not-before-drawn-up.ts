import type { CalendarDay } from '../../kernel/index.js';
import type { Rule } from '../../schema/index.js';
import type { PlanAgreement } from './plan-agreement.js';

interface Dated {
  readonly drawnUpOn: CalendarDay;
  readonly clientAgreement: PlanAgreement;
  readonly reviews?: readonly { readonly reviewedOn: CalendarDay }[];
}

const expected = 'expected a day that is not before `drawnUpOn`';

/** Nobody can agree to a plan, or look back at it, before there is one. */
export const notBeforeDrawnUp: Rule<Dated> = {
  code: 'before-plan-drawn-up',
  fields: ['drawnUpOn', 'clientAgreement', 'reviews'],
  statement: 'a plan is neither agreed nor reviewed before it is drawn up',
  citation: { ours: 'there is nothing to agree to, or to look back at, before' },
  violations: ({ drawnUpOn, clientAgreement, reviews = [] }) => [
    ...(clientAgreement.outcome === 'agreed' && clientAgreement.agreedOn < drawnUpOn
      ? [{ path: ['clientAgreement', 'agreedOn'], expected }]
      : []),
    ...reviews.flatMap(({ reviewedOn }, index) =>
      reviewedOn < drawnUpOn ? [{ path: ['reviews', index, 'reviewedOn'], expected }] : [],
    ),
  ],
};
