export { EuropeanFunding } from './european-funding.js';
export { PracticeDeliverable } from './practice-deliverable.js';
export { PracticeDescription } from './practice-description.js';
export { PracticeEvaluation, PracticeEvidence } from './practice-evidence.js';
export { PracticePresentation } from './practice-presentation.js';
export { wordLimit } from './word-limit.js';
