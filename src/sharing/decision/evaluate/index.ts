export type { ApplicableRules } from './applicable-rules.js';
export { doubtsCovering, isNearlyOneOf } from './doubts-on.js';
export type { EntrustedEvaluation, EntrustedRuled } from './entrusted.js';
export {
  type Evaluation,
  evaluateRequest,
  type Permitted,
  type Ruling,
  type Withheld,
} from './evaluate-request.js';
export { isPermitted } from './is-permitted.js';
export { isSilenced } from './silences-for.js';
