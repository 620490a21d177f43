import type { Issue } from '../../../kernel/index.js';
import { compareTexts } from '../../../kernel/json/index.js';
import type { Role } from '../../../vocabulary/index.js';
import {
  byId,
  type DisclosureDecision,
  type Grant,
  type GroundReference,
  type NearMiss,
  type PermittedItem,
  type Redaction,
  type RequestContext,
} from '../contract/index.js';
import {
  type ApplicableRules,
  doubtsCovering,
  type EntrustedEvaluation,
  type Evaluation,
  isSilenced,
  type Permitted,
  type Ruling,
} from '../evaluate/index.js';
import { adviceOn } from './advice-on.js';
import { entrustedAnswers, withEntrusted } from './entrusted-answers.js';
import { nearMissesFor } from './near-misses.js';
import { obligationsOf } from './obligations-of.js';
import { redacted, waiting } from './redactions.js';

// Handed out again and again: nobody can change them.
const none: readonly never[] = Object.freeze([]);

/** Who decides what is escalated, and who if nobody of them can be reached. */
export interface Deciding {
  readonly escalateTo: Role;
  readonly ifUnreachable: Role;
}

/** An evaluation as the holder is told it. */
export function explainDecision(
  { rules, rulings, permitted, entrusted, isEscalated }: Evaluation,
  { escalateTo, ifUnreachable }: Deciding,
): DisclosureDecision {
  const { request } = rules.context;
  // Whole objects, field by field: this is asked for every record that leaves the house, and spreading is slow.
  const { id: requestId, clientId, holderId, recipientId, purpose, instant } = request;
  const silenced = isSilencedAnywhere(rules, rulings);
  const issues = isEscalated ? issuesIn(rulings) : none;
  const relied = entrusted === undefined ? permitted : withEntrusted(permitted, entrusted);
  const obligations = isEscalated ? none : obligationsOf(relied, request);
  const decision: DisclosureDecision = {
    request,
    requestId,
    clientId,
    holderId,
    recipientId,
    purpose,
    instant,
    outcome: isEscalated ? 'escalate' : outcomeOf(rulings, permitted, entrusted),
    permitted: isEscalated ? none : permitted.map(permittedItem),
    permittedAlone: isEscalated ? permitted.map(permittedItem) : none,
    redactions: redactionsOf(rulings, rules.context, isEscalated),
    determining: determining(rulings, entrusted),
    obligations,
    advice: adviceOn({
      context: rules.context,
      rulings,
      permitted,
      isEscalated,
      obligations,
      isSilenced: silenced,
      issues,
    }),
    nearMisses: nearMissesOf(rulings, rules, silenced),
    issues,
  };
  const whole =
    entrusted === undefined ? decision : { ...decision, entrusted: entrustedAnswers(entrusted, isEscalated) };
  if (!isEscalated) return whole;
  return { ...whole, escalateTo: judgeOf(rulings, rules, entrusted) ?? escalateTo, ifUnreachable };
}

function redactionsOf(
  rulings: readonly Ruling[],
  context: RequestContext,
  isEscalated: boolean,
): readonly Redaction[] {
  const redactions: Redaction[] = [];
  for (const one of rulings) {
    if (one.ruling !== 'permitted') redactions.push(redacted(one, context));
    else if (isEscalated) redactions.push(waiting(one.item));
  }
  return redactions;
}

function nearMissesOf(
  rulings: readonly Ruling[],
  rules: ApplicableRules,
  silenced: boolean,
): readonly NearMiss[] {
  const nearMisses: NearMiss[] = [];
  for (const { ruling, item } of rulings) {
    // Where something prohibits the item, or may, nothing would change the answer.
    if (ruling !== 'not-applicable') continue;
    if (rules.doubts.length > 0 && doubtsCovering(rules, item).length > 0) continue;
    for (const miss of nearMissesFor(rules, item, silenced)) nearMisses.push(miss);
  }
  return nearMisses;
}

/** Where somebody is named whom nobody knows, in what may decide; each place once. */
function issuesIn(rulings: readonly Ruling[]): readonly Issue[] {
  const issues = rulings.flatMap((one) => (one.ruling === 'permitted' ? none : one.issues));
  const byPath = new Map(issues.map((issue) => [issue.path, issue]));
  return [...byPath.values()]
    .sort((one, other) => compareTexts(one.path, other.path))
    .map((issue) => ({ ...issue }));
}

/** Whoever is asked about one item learns that the other was asked for. */
function isSilencedAnywhere({ silences }: ApplicableRules, rulings: readonly Ruling[]): boolean {
  return silences.length > 0 && rulings.some(({ item }) => isSilenced(silences, item));
}

/** Whom the law names to judge its trigger, where that is all there is to judge. */
function judgeOf(
  rulings: readonly Ruling[],
  { context, dutiesInDoubt }: ApplicableRules,
  entrusted: EntrustedEvaluation | undefined,
): Role | undefined {
  if (context.isUrgent || dutiesInDoubt.length === 0) return undefined;
  // Whether a law reaches what was entrusted is another question than whether its trigger is met.
  if (entrusted?.rulings.some(({ ruling }) => ruling === 'escalated')) return undefined;
  const escalated = rulings.flatMap((one) => (one.ruling === 'escalated' ? [one] : []));
  const judges = new Set(
    escalated.flatMap(({ prohibitions, conflictingGrounds }) =>
      prohibitions.length > 0 ? [undefined] : conflictingGrounds.map(({ details }) => details.decidedBy),
    ),
  );
  const [judge] = judges;
  return judges.size === 1 ? judge : undefined;
}

function outcomeOf(
  rulings: readonly Ruling[],
  permitted: readonly Permitted[],
  entrusted: EntrustedEvaluation | undefined,
): DisclosureDecision['outcome'] {
  if (permitted.length === 0) return 'deny';
  const isWhole =
    permitted.length === rulings.length &&
    permitted.every(({ form }) => form === 'full') &&
    (entrusted === undefined || entrusted.rulings.every(({ ruling }) => ruling === 'permitted'));
  return isWhole ? 'permit' : 'permit-with-redaction';
}

function permittedItem({ item: { subject, category, personId }, form, grants }: Permitted): PermittedItem {
  const one = { subject, category, form, grounds: groundsOf(grants) };
  return personId === undefined ? one : { ...one, personId };
}

function groundsOf(grants: readonly Grant[]): readonly GroundReference[] {
  return byId(grants.map(({ details }) => details.reference));
}

function determining(
  rulings: readonly Ruling[],
  entrusted: EntrustedEvaluation | undefined,
): readonly string[] {
  const ids = new Set<string>();
  for (const one of rulings) {
    if (one.ruling === 'permitted') {
      for (const { details } of one.grants) ids.add(details.reference.id);
      for (const { id } of one.overrides) ids.add(id);
      for (const id of one.limitIds) ids.add(id);
    } else {
      for (const { id } of one.prohibitions) ids.add(id);
      for (const { id } of one.overridesInDoubt) ids.add(id);
      for (const { details } of one.conflictingGrounds) ids.add(details.reference.id);
    }
  }
  for (const { grants } of entrusted?.rulings ?? none)
    for (const { details } of grants) ids.add(details.reference.id);
  return [...ids].sort(compareTexts);
}
