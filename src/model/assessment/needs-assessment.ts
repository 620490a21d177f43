import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  day,
  freeText,
  identifier,
  nested,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';
import {
  type CognitiveNeed,
  cognitiveNeeds,
  exitBarriers,
  type FunctionalNeed,
  functionalNeeds,
  type MentalHealthNeed,
  mentalHealthNeeds,
  professions,
  type SecurityNeed,
  type SocialNeed,
  securityNeeds,
  socialNeeds,
} from '../../vocabulary/index.js';
import { type AreaAssessment, areaAssessment } from './area-assessment.js';
import { needsGivenOnce } from './needs-given-once.js';
import { QuestionnaireResponse } from './questionnaire-response.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The assessment of needs over all five areas, from several sources and disciplines (EU-2-03, WO-2.2-03). An area
 * without needs has an empty list: not looking is not the same as finding nothing. Answers to an organisation’s own
 * questionnaire pin the version that was answered.
 *
 * @example
 * ```ts
 * import { NeedsAssessment } from 'exit-work/model';
 * import { annotationOf, leavesOf } from 'exit-work/schema';
 *
 * leavesOf(NeedsAssessment).find((leaf) => leaf.path === 'mentalHealth.needs[].kind')?.annotation?.category; // => 'health'
 * ```
 */
export const NeedsAssessment = record(
  () => ({
    id: identifier({ label: 'Needs assessment', category: 'reference', subject: 'client' }),
    assessedOn: day({ label: 'Assessed on', ...file }),
    assessorIds: arrayOf(referenceTo('team', { label: 'Assessor', ...file }), { atLeast: 1 }),
    disciplines: anyNumberOf(
      codedOrText(
        professions,
        unread({ label: 'Discipline', ...file, citation: { follows: ['WO-2.2-03'] } }),
      ),
    ),
    sources: arrayOf(
      shortText(
        unread({
          label: 'Source',
          ...file,
          citation: { follows: ['WO-2.2-03'] },
        }),
      ),
      { atLeast: 1 },
    ),
    functionalReintegration: nested<AreaAssessment<FunctionalNeed>>(
      areaAssessment(functionalNeeds, 'finances-and-housing'),
    ),
    socialReintegration: nested<AreaAssessment<SocialNeed>>(
      areaAssessment(socialNeeds, 'family-and-network'),
    ),
    cognitive: nested<AreaAssessment<CognitiveNeed>>(areaAssessment(cognitiveNeeds, 'beliefs')),
    mentalHealth: nested<AreaAssessment<MentalHealthNeed>>(areaAssessment(mentalHealthNeeds, 'health')),
    security: nested<AreaAssessment<SecurityNeed>>(areaAssessment(securityNeeds, 'security')),
    barriers: anyNumberOf(
      codedOrText(
        exitBarriers,
        unread({
          label: 'Barrier to leaving',
          category: 'security',
          subject: 'client',
          citation: { follows: ['CS-2.1-01'] },
        }),
      ),
    ),
    response: optional<QuestionnaireResponse>(QuestionnaireResponse),
    summary: optional(
      freeText(
        unread({
          label: 'Summary',
          category: 'needs-and-plan',
          subject: 'client',
        }),
      ),
    ),
  }),
  {
    title: 'Needs assessment',
    meaning: 'What the client needs in the five areas, from which sources, and how the client sees it.',
    citation: { follows: ['EU-2-03', 'WO-5.10-01', 'WO-2.2-03'] },
    rules: [needsGivenOnce],
  },
);
export interface NeedsAssessment extends RecordOf<typeof NeedsAssessment> {}
