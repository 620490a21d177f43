import type { Issue } from '../../../kernel/index.js';
import type { CompiledOverride, CompiledProhibition } from './request-context.js';

/** The names in an entry that nobody knows, by what of a request they may mean, and where each stands. */
export interface UnknownNames {
  readonly clientIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly prohibitionIds: readonly string[];
  readonly issues: readonly Issue[];
}

/** A restriction that names somebody whom nobody knows, as far as it reaches if it means whoever is asked about. */
export interface DoubtfulProhibition extends CompiledProhibition {
  readonly unknown: UnknownNames;
}

/** An override that names somebody or something that nobody knows, as far as it reaches if it means what is asked about. */
export interface DoubtfulOverride extends CompiledOverride {
  readonly unknown: UnknownNames;
  /** What it does not lift, whatever it means. */
  readonly ownExclusionIds: readonly string[];
}

/** The restrictions and overrides of a policy of which nobody knows whom they mean. */
export interface Doubts {
  readonly prohibitions: readonly DoubtfulProhibition[];
  readonly overrides: readonly DoubtfulOverride[];
}
