import { isInForce } from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';
import { epochOf } from '../../kernel/time/index.js';
import type { AccessRestriction } from '../../model/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import { isNearlyOneOf, unknownExcluded } from '../decision/index.js';
import type { ReadingReach } from '../policy/index.js';
import { type Closed, closedTo } from './closed-items.js';
import { needsOf } from './needs-of.js';
import type { ReadingDecision, ReadingRefusal } from './reading-decision.js';
import { obligationsOf, refusalFor } from './reading-reasons.js';
import type { ReadingRequest } from './reading-request.js';
import { holdsRole, type Readers, type ReadingRules } from './reading-rules.js';

const nobody: Readers = { team: new Map(), restrictions: [], inDoubt: [], issues: [] };

/** What lies open, before what closes some of it is looked at. */
interface Opened {
  readonly reach: ReadingReach;
  readonly categories: ReadonlySet<DataCategory>;
  readonly isGlassBroken: boolean;
}

type Refused = readonly [code: ReadingRefusal['code'], by: readonly string[]];

/** What may be read on a request that is well formed and of the holder. */
export function ruleOnReading(request: ReadingRequest, rules: ReadingRules): ReadingDecision {
  const readers = rules.clients.get(request.clientId) ?? nobody;
  const issues = [...rules.issues, ...readers.issues];
  if (issues.length > 0) return { ...nothing(request, ['unreadable', []]), issues };
  const inDoubt = readers.inDoubt.filter(({ restriction }) => isInForce(restriction, request.instant));
  const told = inDoubt.length === 0 ? [] : [unknownExcluded];
  const opened = opening(request, { ...readers, inDoubt }, rules);
  if (isRefused(opened)) return { ...nothing(request, opened), issues: told };
  const closed = closedTo(request, rules.prohibitions);
  const categories = [...opened.categories].filter((one) => closed.isOpen(one)).sort(compareTexts);
  if (categories.length === 0) return { ...nothing(request, ['prohibited', byOf(closed)]), issues: told };
  const { reach, isGlassBroken } = opened;
  return {
    request,
    reach,
    categories,
    withheld: closed.items.filter(({ category }) => opened.categories.has(category)),
    isGlassBroken,
    obligations: obligationsOf(request, isGlassBroken, rules),
    issues: told,
  };
}

function isRefused(opened: Opened | Refused): opened is Refused {
  return Array.isArray(opened);
}

/** What opens, unless the reader is kept out, or may be; `inDoubt` are the exclusions of which nobody knows now whom they mean. */
function opening(request: ReadingRequest, readers: Readers, rules: ReadingRules): Opened | Refused {
  const { memberId, instant, brokenGlass } = request;
  const inForce = readers.restrictions.filter((one) => isInForce(one, instant));
  const excluding = [
    ...inForce.filter((one) => isKind(one, 'excluded-workers') && names(one, memberId)),
    ...readers.inDoubt
      .filter(({ unknownIds }) => isNearlyOneOf(unknownIds, memberId))
      .map(({ restriction }) => restriction),
  ];
  if (excluding.length > 0) return ['excluded', [...new Set(excluding.map(({ id }) => id))]];
  const isInDoubt = readers.inDoubt.length > 0;
  if (isInDoubt && brokenGlass === undefined)
    return ['exclusion-in-doubt', readers.inDoubt.map(({ restriction }) => restriction.id)];
  const closing = inForce.filter((one) => isKind(one, 'restricted-case') && !names(one, memberId));
  const opened = openingByRole(request, readers, rules, closing);
  return isInDoubt && !isRefused(opened) ? { ...opened, isGlassBroken: true } : opened;
}

/** What the role opens to somebody who is not kept out, and what the glass opens besides. */
function openingByRole(
  { memberId, role, instant, brokenGlass }: ReadingRequest,
  { team }: Readers,
  rules: ReadingRules,
  closing: readonly AccessRestriction[],
): Opened | Refused {
  const at = epochOf(instant);
  const { categories, reach, glass } = needsOf(role, rules.rows);
  const isOnTeam = holdsRole(team, memberId, role, at);
  const own: Opened | undefined =
    isOnTeam && closing.length === 0 && categories.size > 0
      ? { reach, categories, isGlassBroken: false }
      : undefined;
  if (brokenGlass === undefined) {
    if (own !== undefined) return own;
    if (!isOnTeam) return ['not-on-team', []];
    return closing.length > 0 ? ['restricted', closing.map(({ id }) => id)] : ['role-reads-nothing', []];
  }
  if (!isOnTeam && !holdsRole(rules.workers, memberId, role, at)) return ['works-elsewhere', []];
  if (glass.size === 0) return own ?? ['glass-closed-to-role', []];
  const already = own?.reach === 'file' ? own.categories : new Set<DataCategory>();
  if (own !== undefined && [...glass].every((one) => already.has(one))) return own;
  return { reach: 'file', categories: new Set([...already, ...glass]), isGlassBroken: true };
}

function isKind({ kind }: AccessRestriction, expected: AccessRestriction['kind']): boolean {
  return kind === expected;
}

function names({ memberIds }: AccessRestriction, memberId: string): boolean {
  return memberIds.includes(memberId);
}

function nothing(request: ReadingRequest, [code, by]: Refused): ReadingDecision {
  return {
    request,
    reach: 'nothing',
    categories: [],
    withheld: [],
    isGlassBroken: false,
    refusal: refusalFor(code, by),
    obligations: obligationsOf(request, false),
    issues: [],
  };
}

function byOf({ items }: Closed): readonly string[] {
  return [...new Set(items.flatMap(({ by }) => by))].sort(compareTexts);
}
