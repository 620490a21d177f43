export { practiceRules } from './practice-rules.js';
export { reviewCase } from './review-case.js';
export type { Finding, Observation, PracticeRule, Reviewed, ReviewOptions } from './rule/index.js';
