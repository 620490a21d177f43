import type { Issue } from '../../../kernel/index.js';
import type { PolicyIndex } from '../compile/index.js';
import {
  type CompiledOverride,
  type CompiledProhibition,
  categoryBits,
  type DoubtfulOverride,
  type Grant,
  type Item,
  isCompelling,
  issuesOfDoubts,
  itemsOf,
  type RequestContext,
} from '../contract/index.js';
import { unlisted } from '../prohibitions/index.js';
import { type ApplicableRules, applicableRules } from './applicable-rules.js';
import {
  doubtfulCategories,
  overridesProhibition,
  permittedCategories,
  prohibitedCategories,
} from './categories-of.js';
import { doubtsOn, overridesInDoubt } from './doubts-on.js';
import { type EntrustedEvaluation, evaluateEntrusted } from './entrusted.js';

/** An item that may be passed on, with everything that lets it. */
export interface Permitted {
  readonly ruling: 'permitted';
  readonly item: Item;
  readonly form: 'full' | 'generalised';
  readonly grants: readonly Grant[];
  readonly overrides: readonly CompiledOverride[];
  readonly limitIds: readonly string[];
}

/** An item that may not, with everything that keeps it, and what compels all the same or may allow it. */
export interface Withheld {
  readonly ruling: 'prohibited' | 'escalated' | 'not-applicable';
  readonly item: Item;
  readonly prohibitions: readonly CompiledProhibition[];
  readonly conflictingGrounds: readonly Grant[];
  /** Overrides that may lift all that prohibits it. */
  readonly overridesInDoubt: readonly DoubtfulOverride[];
  /** Where these, or what prohibits it, name somebody whom nobody knows. */
  readonly issues: readonly Issue[];
}

export type Ruling = Permitted | Withheld;

/** What a policy says of a request: the rules that speak to it, and the ruling on each item. */
export interface Evaluation {
  readonly rules: ApplicableRules;
  readonly rulings: readonly Ruling[];
  /** Of the rulings, those that permit. */
  readonly permitted: readonly Permitted[];
  /** What was entrusted in the case; left out where nothing was. */
  readonly entrusted?: EntrustedEvaluation;
  /** Something is for a human: then nothing is disclosed until they have decided. */
  readonly isEscalated: boolean;
}

const none: readonly never[] = [];
const undisclosed = /* @__PURE__ */ categoryBits.bit('undisclosed-offences');

export function evaluateRequest(context: RequestContext, index: PolicyIndex): Evaluation {
  const rules = applicableRules(context, index);
  const rulings: Ruling[] = [];
  const permitted: Permitted[] = [];
  let isEscalated = false;
  for (const item of itemsOf(context.request)) {
    const ruling = ruleItem(rules, item);
    rulings.push(ruling);
    if (ruling.ruling === 'permitted') permitted.push(ruling);
    else if (ruling.ruling === 'escalated') isEscalated = true;
  }
  // Of most cases nothing is entrusted.
  const isEntrusted =
    context.client.circumstances.entrusted.length > 0 || context.request.entrustedIds !== undefined;
  if (!isEntrusted) return { rules, rulings, permitted, isEscalated };
  const entrusted = evaluateEntrusted(context, rules.grants, rules.dutiesInDoubt);
  isEscalated ||= entrusted.rulings.some(({ ruling }) => ruling === 'escalated');
  return { rules, rulings, permitted, entrusted, isEscalated };
}

/** Prohibitions first, unless something compels; then any ground; then what a human must judge; then nothing. */
function ruleItem(rules: ApplicableRules, item: Item): Ruling {
  const { context } = rules;
  const grants = permitting(rules.grants, context, item);
  const prohibitions = prohibitionsOn(rules, item, grants);
  const doubts = prohibitions.length > 0 || rules.doubts.length === 0 ? none : doubtsOn(rules, item, grants);
  if (prohibitions.length === 0 && doubts.length === 0 && grants.length > 0) {
    return {
      ruling: 'permitted',
      item,
      form: isGeneralised(rules, grants, item) ? 'generalised' : 'full',
      grants,
      overrides: overridesOf(rules, item),
      limitIds: limitsOn(context, grants, item),
    };
  }
  const opposing = doubts.length > 0 ? doubts : prohibitions;
  const inDoubt =
    rules.doubtfulOverrides.length === 0 ? none : overridesInDoubt(rules, item, grants, prohibitions);
  const conflictingGrounds = conflictsOn(rules, item, grants, opposing.length > 0);
  const isForHumans =
    conflictingGrounds.length > 0 || context.isUrgent || doubts.length > 0 || inDoubt.length > 0;
  const ruling = isForHumans ? 'escalated' : prohibitions.length > 0 ? 'prohibited' : 'not-applicable';
  const issues = [
    ...[...doubts, ...inDoubt].flatMap(({ unknown }) => unknown.issues),
    ...conflictingGrounds.flatMap(({ limits }) =>
      limits === undefined ? none : issuesOfDoubts(limits, context),
    ),
  ];
  return { ruling, item, prohibitions: opposing, conflictingGrounds, overridesInDoubt: inDoubt, issues };
}

/** Mostly all of them or none: then no list is made. */
function permitting(
  grants: readonly Grant[],
  context: RequestContext,
  { subjectBit, categoryBit, personId }: Item,
): readonly Grant[] {
  const permits = (grant: Grant) =>
    (permittedCategories(grant, context, subjectBit, personId) & categoryBit) !== 0;
  return grants.every(permits) ? grants : grants.filter(permits);
}

/** What compels against a prohibition, or what permits but for a doubt where there is none. */
function conflictsOn(
  { dutiesInDoubt, grants: inEffect, context }: ApplicableRules,
  item: Item,
  grants: readonly Grant[],
  isProhibited: boolean,
): readonly Grant[] {
  const duties = permitting(dutiesInDoubt, context, item);
  const inDoubt = inEffect.filter(
    (grant) => (doubtfulCategories(grant, context, item) & item.categoryBit) !== 0,
  );
  const doubtful = isProhibited ? inDoubt.filter(isCompelling) : inDoubt;
  return [...grants.filter(isCompelling), ...duties, ...doubtful];
}

function prohibitionsOn(
  { prohibitions, overrides, context }: ApplicableRules,
  { subjectBit, categoryBit }: Item,
  grants: readonly Grant[],
): readonly CompiledProhibition[] {
  if (context.isUnlisted && grants.length === 0) return unlisted;
  return prohibitions.filter(
    (prohibition) => (prohibitedCategories(prohibition, overrides, subjectBit) & categoryBit) !== 0,
  );
}

function isGeneralised(
  { prohibitions }: ApplicableRules,
  grants: readonly Grant[],
  { subjectBit, categoryBit }: Item,
): boolean {
  for (const { subjects, generalises } of prohibitions)
    if ((subjects & subjectBit) !== 0 && (generalises & categoryBit) !== 0) return true;
  for (const grant of grants) if ((grant.generalised & categoryBit) === 0) return false;
  return true;
}

function overridesOf(
  { prohibitions, doubts, overrides }: ApplicableRules,
  { subjectBit, categoryBit }: Item,
): readonly CompiledOverride[] {
  const isLiftedBy = (override: CompiledOverride) => (prohibition: CompiledProhibition) =>
    (prohibition.subjects & subjectBit) !== 0 &&
    (prohibition.categories & categoryBit) !== 0 &&
    overridesProhibition(override, prohibition, subjectBit);
  return overrides
    .filter(({ categories }) => (categories & categoryBit) !== 0)
    .filter((override) => prohibitions.some(isLiftedBy(override)) || doubts.some(isLiftedBy(override)));
}

/** The limits of confidentiality without which the item would not be permitted as it is. */
function limitsOn(
  { limits }: RequestContext,
  grants: readonly Grant[],
  { categoryBit }: Item,
): readonly string[] {
  const isNeeded =
    categoryBit === undisclosed || grants.some((grant) => (grant.confidential & categoryBit) !== 0);
  return isNeeded ? limits.filter((limit) => limit.category === categoryBit).map(({ id }) => id) : none;
}
