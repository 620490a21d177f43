import type { Span } from '../../../kernel/calendar/index.js';
import type { Role } from '../../../vocabulary/index.js';
import type { BitSet } from './bit-set.js';

/** A time in which somebody is on the team in a role. */
export interface CompiledMembership extends Span {
  readonly memberId: string;
  readonly role: Role;
  readonly organisationId: string;
}

/**
 * To which requests a prohibition or an override speaks: to those for which all of it holds. What is left out holds for
 * every request.
 */
export interface RequestTarget {
  /** In one of these spans; never where there is none. */
  readonly spans?: readonly Span[] | undefined;
  readonly purposes?: BitSet | undefined;
  readonly roles?: BitSet | undefined;
  /** A recipient of unknown kind may be of any kind. */
  readonly recipientKinds?: BitSet | undefined;
  readonly clientIds?: readonly string[] | undefined;
  readonly recipientIds?: readonly string[] | undefined;
  readonly exceptRecipientIds?: readonly string[] | undefined;
  readonly conferenceId?: string | undefined;
  /** A conference that is none of these. */
  readonly exceptConferenceIds?: readonly string[] | undefined;
  /** Whether the holder asks on behalf of its own workers. */
  readonly isInHouse?: boolean | undefined;
  /** The workers for whom it is asked; `undefined` among them is one who is not named. */
  readonly memberIds?: readonly (string | undefined)[] | undefined;
  /** A worker who is not named may be anybody, and is none of these. */
  readonly exceptMemberIds?: readonly (string | undefined)[] | undefined;
  /** Not for a worker who is on the team then, in the role in which they ask; nor for one who is not named. */
  readonly unlessOnTeam?: readonly CompiledMembership[] | undefined;
  /** Not where a limit of confidentiality opens one of these categories. */
  readonly unlessOpened?: BitSet | undefined;
}
