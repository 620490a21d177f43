export { explainDecision } from './explain-decision.js';
export { explainUnreadable } from './explain-unreadable.js';
