export type { Finding, Observation, PracticeRule, Reviewed, ReviewOptions } from './practice-rule.js';
export { practiceRules } from './practice-rules.js';
export { reviewCase } from './review-case.js';
