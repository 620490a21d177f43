import {
  day,
  daysInOrder,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { housingPlacements } from '../../vocabulary/index.js';

const custody = { category: 'offences', subject: 'client' } as const;

/**
 * How a prisoner is housed, under which regime, and why (WO-2.9-01).
 *
 * @example
 * ```ts
 * import { HousingDecision } from 'exit-work/model';
 *
 * HousingDecision.parse({
 *   id: 'h-1', placement: 'general-population', regime: 'open workshop', decidedOn: '2030-01-14', decidedById: 'o-prison',
 * }).placement; // => 'general-population'
 * ```
 */
export const HousingDecision = record(
  () => ({
    id: identifier({ label: 'Housing decision', category: 'reference', subject: 'client' }),
    placement: term(housingPlacements, {
      label: 'Placement',
      ...custody,
      citation: { follows: ['WO-2.9-01'] },
    }),
    regime: shortText(unread({ label: 'Regime', ...custody, citation: { follows: ['WO-2.9-01'] } })),
    rationale: optional(freeText(unread({ label: 'Why', ...custody }))),
    decidedOn: day({ label: 'Decided on', ...custody }),
    decidedById: referenceTo('organisations', {
      label: 'Decided by',
      ...custody,
      mayContain: ['whereabouts'],
    }),
    until: optional(day({ label: 'Until', ...custody })),
  }),
  {
    title: 'Housing decision',
    meaning: 'How a prisoner is housed, under which regime, and why.',
    citation: { follows: ['WO-2.9-01'] },
    rules: [daysInOrder('decidedOn', 'until')],
  },
);
export interface HousingDecision extends RecordOf<typeof HousingDecision> {}
