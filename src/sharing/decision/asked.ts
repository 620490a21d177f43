import type { Role } from '../../vocabulary/index.js';
import type { DisclosureRequest } from '../policy/disclosure-request.js';
import type { WordSet } from './word-set.js';

/** A request in the form in which grounds and prohibitions are asked, with what the policy knows of its parties. */
export interface Asked {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: WordSet;
  readonly categories: WordSet;
  readonly triggers: readonly string[];
  readonly role: Role;
  /** The recipient may be of each of these kinds: of one, of any if unknown, of none if a private person. */
  readonly kinds: WordSet;
  /** The recipient is certainly of this kind; none if unknown. */
  readonly kind: WordSet;
  /** What is confided and may be passed on all the same to this kind of recipient for this purpose. */
  readonly confidedTo: WordSet;
  /** Until when an authority that is the recipient mandates the client’s participation. */
  readonly mandatedUntil: number;
  /** The request says that a life is at stake. */
  readonly isUrgent: boolean;
  /** The holder asks on behalf of its own workers. */
  readonly isInHouse: boolean;
}
