export { attempted } from './attempted.js';
export { CaseRulings } from './case-rulings.js';
export {
  type CaseworkOutcome,
  type CaseworkReason,
  type CaseworkRefusal,
  refusedFor,
} from './casework-refusal.js';
export { checkedRulings } from './checked-rulings.js';
export { eventName } from './event-name.js';
export { issuesBeside } from './issues-beside.js';
export { demandOpened, type KnownCase, openAt } from './known-case.js';
export { type CaseParts, nextCase } from './next-case.js';
export type { OpenedCase } from './opened-case.js';
export { policyOf } from './policy-of.js';
export { within } from './within.js';
export { workerIssues } from './worker-there.js';
