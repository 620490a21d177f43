import { describeRule } from './describe-rule.js';
import { filesUnder } from './source-files.js';
import { misplacedLists } from './vocabulary-rooms.js';

const risks = "export const risks = /* @__PURE__ */ vocabulary('risk', {});";
const usesRisks = 'export const Assessment = record({ risk: term(risks, {}) }, {});';

describeRule('a list that one record alone uses stands in the room of its subject', misplacedLists, {
  holdsFor: filesUnder('src/vocabulary', 'src/model', 'src/sharing'),
  allows: {
    'a list in the room of its record': {
      'src/vocabulary/assessment/risks.ts': risks,
      'src/model/assessment/assessment.ts': usesRisks,
    },
    'a list of several records anywhere': {
      'src/vocabulary/core/risks.ts': risks,
      'src/model/assessment/assessment.ts': usesRisks,
      'src/model/plan/plan.ts': 'export const Plan = record({ risks: arrayOf(codedOrText(risks, {})) }, {});',
    },
    'fields that several records are made of': {
      'src/vocabulary/core/risks.ts': risks,
      'src/model/plan/risk-fields.ts': 'export const riskFields = { risk: term(risks, {}) };',
      'src/model/plan/plan.ts':
        "import { riskFields } from './risk-fields.js';\nexport const Plan = record(riskFields, {});",
      'src/model/plan/review.ts':
        "import { riskFields } from './risk-fields.js';\nexport const Review = record({ ...riskFields }, {});",
    },
    'a list that no record uses': {
      'src/vocabulary/core/risks.ts': risks,
      'src/programme/step.ts': 'export const step = z.object({ risk: z.enum(valuesOf(risks)) });',
    },
    'a list of the records of a policy': {
      'src/vocabulary/sharing/risks.ts': risks,
      'src/sharing/policy/override.ts': 'export const Override = record({ risk: term(risks, {}) }, {});',
    },
  },
  breaks: {
    'a list of one record in the room of all': {
      files: { 'src/vocabulary/core/risks.ts': risks, 'src/model/assessment/assessment.ts': usesRisks },
      says: [
        'src/vocabulary/core/risks.ts:1: `risks` is used by src/model/assessment/assessment.ts alone, and belongs into src/vocabulary/assessment',
      ],
    },
    'in the room of another subject': {
      files: {
        'src/vocabulary/people/risks.ts': `\n${risks}`,
        'src/sharing/policy/override.ts':
          'export const Override = record({ risks: arrayOf(codedOrText(risks, {})) }, {});',
      },
      says: [
        'src/vocabulary/people/risks.ts:2: `risks` is used by src/sharing/policy/override.ts alone, and belongs into src/vocabulary/sharing',
      ],
    },
    'one that a record and its fields use': {
      files: {
        'src/vocabulary/core/risks.ts': risks,
        'src/model/plan/risk-fields.ts': 'export const riskFields = { risk: term(risks, {}) };',
        'src/model/plan/plan.ts':
          "import { riskFields } from './risk-fields.js';\nexport const Plan = record({ ...riskFields, worst: term(risks, {}) }, {});",
      },
      says: [
        'src/vocabulary/core/risks.ts:1: `risks` is used by src/model/plan/plan.ts alone, and belongs into src/vocabulary/plan',
      ],
    },
  },
});
