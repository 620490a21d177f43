export { applyEvent, applyUnvalidated } from './apply-event.js';
export { type AvailableEvent, availableEvents } from './available-events.js';
export type { CaseState } from './case-state.js';
export { demandState, rememberState } from './demand-state.js';
export { checkedFacts, type EntryFacts, reasonsAgainstFacts } from './entry-facts.js';
export { eventLabel } from './event-label.js';
export { type Explanation, explainEvent } from './explain-event.js';
export { isWithdrawal } from './is-withdrawal.js';
export { openCase, openedBy } from './open-case.js';
export type { OpenConcern } from './open-concern.js';
export { concernOfAll, isOfOneConcern } from './open-concerns.js';
export type { PlannedEvent } from './planned-event.js';
export { type CasePeople, reasonsAgainstActors } from './reasons-against-actors.js';
export type {
  Applied,
  MissingInput,
  Reason,
  Refusal,
  Remedy,
} from './refusal.js';
export { doubledEntry, laterEvent, outOfEntryOrder, unknownEntry } from './refusal-reasons.js';
export { stepAt } from './steps-for.js';
export { type StrandProgress, strandsOf } from './strands-of.js';
export { requirementsOf } from './unmet-requirements.js';
