import type { Role } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import type { BitSet } from './bit-set.js';

/** A limit of confidentiality, ready for questions. */
export interface CompiledLimit {
  readonly id: string;
  readonly category: BitSet;
  readonly kinds: BitSet;
  readonly purposes: BitSet;
}

/** A request in the form in which grounds and prohibitions are asked, with what the policy knows of its parties. */
export interface RequestContext {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: BitSet;
  readonly categories: BitSet;
  readonly triggers: readonly string[];
  readonly role: Role;
  /** The recipient may be of each of these kinds: of one, of any if unknown, of none if a private person. */
  readonly kinds: BitSet;
  /** The recipient is certainly of this kind; none if unknown. */
  readonly kind: BitSet;
  /** The limits of confidentiality that open something to this kind of recipient for this purpose. */
  readonly limits: readonly CompiledLimit[];
  /** What is confided and may be passed on within them. */
  readonly openedCategories: BitSet;
  /** Until when an authority that is the recipient mandates the client’s participation. */
  readonly mandatedUntil: number;
  /** The request says that a life is at stake. */
  readonly isUrgent: boolean;
  /** The holder asks on behalf of its own workers. */
  readonly isInHouse: boolean;
}
