export { nearMissesFor } from './near-misses.js';
export { obligationsOf } from './obligations-of.js';
export { redacted, unread, waiting } from './redactions.js';
