import { day, identifier, list, optional, type RecordOf, record, shortText, term } from '../record/index.js';
import { riskAssessmentPurposes, riskLevels } from '../vocabulary/index.js';

const assessed = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The conclusion that a certified assessor has drawn with a named instrument (WO-2.2-04, WO-2.3-01). The record
 * wraps the instrument: it holds no items and no scores, and the library computes none. Threats to and from the
 * client are concluded apart (CS-3.7-07, CS-3.7-08).
 *
 * @example
 * ```ts
 * import { RiskAssessment } from 'exit-work/model';
 *
 * RiskAssessment.safeParse({ id: 'r-1', score: 17 }).success; // => false
 * ```
 */
export const RiskAssessment = record({
  id: identifier({ label: 'Risk assessment', category: 'reference', subject: 'client' }),
  instrument: shortText({ label: 'Instrument', ...file, sources: ['WO-2.3-01'] }),
  instrumentVersion: shortText({ label: 'Version of the instrument', ...file }),
  purpose: term(riskAssessmentPurposes, { label: 'Purpose', ...file, sources: ['CS-4.7-04'] }),
  assessorId: identifier({ label: 'Assessor', ...file, sources: ['WO-2.2-04'] }),
  assessedOn: day({ label: 'Assessed on', ...file }),
  sources: list(shortText({ label: 'Source', ...file, sources: ['WO-2.2-03'] }), { atLeast: 1 }),
  threatFromClient: term(riskLevels, {
    label: 'Threat from the client',
    ...assessed,
    sources: ['CS-3.7-08'],
  }),
  threatToClient: term(riskLevels, { label: 'Threat to the client', ...assessed, sources: ['CS-3.7-07'] }),
  protectiveFactors: optional(
    list(shortText({ label: 'Protective factor', ...assessed, sources: ['WO-5.10-01'] })),
  ),
  nextReviewOn: optional(day({ label: 'Next review on', ...file, sources: ['WO-2.2-02'] })),
});
export interface RiskAssessment extends RecordOf<typeof RiskAssessment> {}
