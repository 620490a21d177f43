import type { Identifier, Issue } from '../../kernel/index.js';
import type { Citation, DataCategory, Role } from '../../vocabulary/index.js';
import type { DataItem } from '../decision/contract/index.js';
import type { ReadingReach } from '../policy/index.js';
import type { ReadingRequest } from './reading-request.js';

/** Something of the file that stays closed although the role reads its category, and what closes it. */
export interface WithheldFromReader extends DataItem {
  readonly by: readonly Identifier[];
}

/** Why somebody reads nothing. It is for the holder: it can tell that the case is restricted. */
export interface ReadingRefusal {
  readonly code:
    | 'unreadable'
    | 'excluded'
    | 'exclusion-in-doubt'
    | 'restricted'
    | 'not-on-team'
    | 'role-reads-nothing'
    | 'works-elsewhere'
    | 'glass-closed-to-role'
    | 'prohibited';
  readonly text: string;
  /** The access restrictions or prohibitions that say so. */
  readonly by: readonly Identifier[];
  readonly citation: Citation;
}

/** What the holder must do where somebody reads. Whoever cannot do it does not open the file. */
export interface ReadingObligation {
  readonly code: 'log' | 'inform-supervisor';
  readonly text: string;
  /** For `inform-supervisor`: who, if the request names somebody; in which role, and in which if nobody of that can be reached. */
  readonly supervisorId?: Identifier;
  readonly role?: Role;
  readonly ifUnreachable?: Role;
}

/**
 * What a worker may read of a file. It says how much lies open (`reach`), and in that which categories, of whomever they are, but
 * for what is `withheld`. What the worker sees is made of it by `readingView`.
 */
export interface ReadingDecision {
  /** The whole question, as it was read. */
  readonly request: ReadingRequest;
  readonly reach: ReadingReach | 'nothing';
  /** In alphabetical order; none where nothing may be read. */
  readonly categories: readonly DataCategory[];
  readonly withheld: readonly WithheldFromReader[];
  /** Whether more lies open than the role alone would open. */
  readonly isGlassBroken: boolean;
  /** Where nothing may be read: why. */
  readonly refusal?: ReadingRefusal;
  readonly obligations: readonly ReadingObligation[];
  /** What of the policy could not be read: then nothing may be read. Or where an exclusion names a worker whom nobody knows. */
  readonly issues: readonly Issue[];
}
