import type { Identifier, Issue } from '../kernel/index.js';
import type { DataCategory, DataSubject, Ground, Purpose, Role, SourceId } from '../vocabulary/index.js';

/** One kind of information about one person: what is permitted or withheld as a whole. */
export interface DataItem {
  readonly subject: DataSubject;
  readonly category: DataCategory;
}

/** A ground that permits an item, by the identifier of the consent, mandate, agreement or duty. */
export interface GroundReference {
  readonly ground: Ground;
  readonly id: Identifier;
}

/** A permitted item and every ground that permits it. */
export interface PermittedItem extends DataItem {
  readonly grounds: readonly GroundReference[];
}

/**
 * A withheld item and why: no ground covers it, something prohibits it, or a human must decide. Never the value.
 */
export interface Redaction extends DataItem {
  readonly reason: 'not-applicable' | 'prohibited' | 'referred';
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** What the holder must do with a permit. A caller who cannot do it treats the permit as a denial. */
export interface Obligation {
  readonly kind: 'log' | 'tell-client' | 'no-onward-sharing';
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** A ground that nearly covered an item, and what kept it from doing so. */
export interface NearMiss extends GroundReference {
  readonly text: string;
}

/**
 * What may be disclosed, and why. It explains itself to the holder and must stay with the holder: that a consent
 * once existed is itself information. What the recipient may have is made of it by `viewRecord`.
 */
export interface DisclosureDecision {
  readonly requestId: Identifier;
  readonly clientId: Identifier;
  readonly recipientId: Identifier;
  readonly purpose: Purpose;
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'refer';
  readonly permitted: readonly PermittedItem[];
  readonly redactions: readonly Redaction[];
  /** The identifiers of everything that decided: grounds and prohibitions. In alphabetical order. */
  readonly determining: readonly Identifier[];
  readonly obligations: readonly Obligation[];
  /** What else the holder does well to do. */
  readonly advice: readonly string[];
  readonly nearMisses: readonly NearMiss[];
  /** Who must decide; only where the outcome is `refer`. */
  readonly referTo?: Role;
  /** What could not be read; then the outcome is `refer` and nothing is permitted. */
  readonly issues: readonly Issue[];
}
