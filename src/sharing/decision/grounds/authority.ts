import { contains, type Span } from '../../../kernel/calendar/index.js';
import type { Instant } from '../../../kernel/index.js';
import { epochOf, millisecondsOfDay } from '../../../kernel/time/index.js';
import { type DecisionWithAuthority, defaultsOfOurs, type Role } from '../../../vocabulary/index.js';
import type { DecidingAuthority } from '../../policy/index.js';
import type { CompiledMembership, ReviewTime } from '../contract/index.js';

/** Members with the times of their roles. */
export type Team = ReadonlyMap<string, readonly CompiledMembership[]>;

/** Who decides for the holder, and who is on the team of a case: of a team that nobody listed, nothing is known. */
export interface DecidingHolder {
  readonly holderId: string;
  readonly authorities: readonly DecidingAuthority[];
  readonly team: Team;
  /** Everybody who works for the holder, on whatever case or on none. */
  readonly workers: Team;
  /** Who is kept from this case, and when: they decide nothing in it. */
  readonly exclusions: readonly Exclusion[];
}

export interface Exclusion extends Span {
  readonly memberIds: readonly string[];
}

/** What somebody decided for a time, and who looked at it besides. */
interface Decided {
  readonly decidedById: string;
  readonly decidedInRole: Role;
  readonly secondPersonId?: string;
  /** Then one person suffices. */
  readonly lifeAtStake?: boolean;
  readonly decidedAt: Instant;
  readonly reviewAt: Instant;
  readonly confirmedById?: string;
  readonly confirmedAt?: Instant;
}

const longest: Readonly<Record<DecisionWithAuthority, number>> = {
  'vital-interest': defaultsOfOurs.vitalInterestReview.days,
  override: defaultsOfOurs.overrideReview.days,
};

/** Whether somebody decided who may, in a role that they held. */
export function isWithAuthority(
  what: DecisionWithAuthority,
  decided: Decided,
  house: DecidingHolder,
): boolean {
  const { decidedById, decidedInRole, decidedAt, lifeAtStake } = decided;
  return (
    rolesFor(what, house).includes(decidedInRole) &&
    // Whoever has the night is on no team.
    (what === 'vital-interest'
      ? isHeld(house, decided)
      : isThere(house, [house.team], decidedById, decidedAt, decidedInRole) &&
        (lifeAtStake === true || hasSecond(decided, house)))
  );
}

/** Whether whoever decided held their role then, on the team of the case or at work for the holder. */
export function isHeld(
  house: DecidingHolder,
  { decidedById, decidedInRole, decidedAt }: Pick<Decided, 'decidedById' | 'decidedInRole' | 'decidedAt'>,
): boolean {
  return isThere(house, [house.team, house.workers], decidedById, decidedAt, decidedInRole);
}

/** When a decision lapses: at its review, which is not put off for ever, and soon if nobody else has looked at it. */
export function lapsesAt(what: DecisionWithAuthority, decided: Decided, house: DecidingHolder): number {
  const alone = lapsesAlone(decided);
  if (!isSeenByTwo(decided, alone, house)) return Math.min(epochOf(decided.reviewAt), alone);
  const bound = epochOf(decided.decidedAt) + longest[what] * millisecondsOfDay;
  return Math.min(epochOf(decided.reviewAt), bound);
}

/** When it is to be looked at again, for whoever asks before or after it was confirmed. */
export function reviewTimeOf(
  what: DecisionWithAuthority,
  decided: Decided,
  house: DecidingHolder,
): ReviewTime {
  const at = lapsesAt(what, decided, house);
  const { confirmedAt, reviewAt } = decided;
  if (confirmedAt === undefined || hasSecond(decided, house)) return { at };
  const alone = Math.min(epochOf(reviewAt), lapsesAlone(decided));
  return { at, unconfirmed: { before: epochOf(confirmedAt), at: alone } };
}

function lapsesAlone({ decidedAt }: Decided): number {
  return epochOf(decidedAt) + defaultsOfOurs.confirmation.days * millisecondsOfDay;
}

function hasSecond({ secondPersonId, decidedAt }: Decided, house: DecidingHolder): boolean {
  return secondPersonId !== undefined && isSomewhere(house, secondPersonId, decidedAt);
}

/** What has lapsed, no confirmation revives. */
function isSeenByTwo(decided: Decided, lapsed: number, house: DecidingHolder): boolean {
  const { confirmedById, confirmedAt } = decided;
  if (hasSecond(decided, house)) return true;
  if (confirmedById === undefined || confirmedAt === undefined) return false;
  return epochOf(confirmedAt) < lapsed && isSomewhere(house, confirmedById, confirmedAt);
}

function rolesFor(what: DecisionWithAuthority, { authorities }: DecidingHolder): readonly Role[] {
  const own = authorities.filter(({ decision }) => decision === what);
  return own.length === 0 ? defaultsOfOurs.deciding[what] : own.flatMap(({ roles }) => roles);
}

/** On the team, or at work for the holder, in whatever role. */
function isSomewhere(house: DecidingHolder, memberId: string, instant: Instant): boolean {
  return isThere(house, [house.team, house.workers], memberId, instant);
}

/** In whatever role, unless one is named, which must be held in the holder’s organisation; and not kept from the case. */
function isThere(
  { team, holderId, exclusions }: DecidingHolder,
  teams: readonly Team[],
  memberId: string,
  instant: Instant,
  role?: Role,
): boolean {
  const at = epochOf(instant);
  if (exclusions.some((one) => contains(one, at) && one.memberIds.includes(memberId))) return false;
  if (team.size === 0) return true;
  return teams.some((one) =>
    (one.get(memberId) ?? []).some(
      (held) =>
        contains(held, at) &&
        (role === undefined || (held.role === role && held.organisationId === holderId)),
    ),
  );
}
