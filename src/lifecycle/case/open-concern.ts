import type { Identifier, Instant } from '../../kernel/index.js';
import type { SecurityConcernState } from '../../vocabulary/index.js';

/** A security concern that is open: each is passed on and resolved by itself. */
export interface OpenConcern {
  /** The record of the concern; left out where an event that files none has opened it, until an event names it. */
  readonly recordId?: Identifier;
  readonly concern: Exclude<SecurityConcernState, 'no-concern'>;
  /** Since when it stands so. */
  readonly since: Instant;
}
