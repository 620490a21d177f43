import { day, identifier, list, type RecordOf, record, shortText } from '../record/index.js';
import { areaAssessment } from './area-assessment.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The assessment of needs over all five areas, from several sources (EU-2-03, WO-2.2-03). An area without needs
 * has an empty list: not looking is not the same as finding nothing.
 *
 * @example
 * ```ts
 * import { annotationOf, leavesOf, NeedsAssessment } from 'exit-work/model';
 *
 * leavesOf(NeedsAssessment).find((leaf) => leaf.path === 'mentalHealth.needs[]')?.annotation?.category; // => 'health'
 * ```
 */
export const NeedsAssessment = record({
  id: identifier({ label: 'Needs assessment', category: 'reference', subject: 'client' }),
  assessedOn: day({ label: 'Assessed on', ...file }),
  assessorIds: list(identifier({ label: 'Assessor', ...file }), { atLeast: 1 }),
  sources: list(shortText({ label: 'Source', ...file, sources: ['WO-2.2-03'] }), { atLeast: 1 }),
  functionalReintegration: areaAssessment('finances-and-housing'),
  socialReintegration: areaAssessment('family-and-network'),
  cognitive: areaAssessment('beliefs'),
  mentalHealth: areaAssessment('health'),
  security: areaAssessment('security'),
});
export interface NeedsAssessment extends RecordOf<typeof NeedsAssessment> {}
