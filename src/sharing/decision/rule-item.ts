import { type Bar, type Lift, lifting, takenAway } from './bar.js';
import type { DataItem } from './disclosure-decision.js';
import { isCompelling } from './emergency-grants.js';
import type { Findings } from './findings.js';
import { categoriesOf, type Grant } from './grant.js';
import { categoryWords, subjectWords, type WordSet } from './word-set.js';

/** An item that may be passed on, with everything that lets it. */
export interface Permitted {
  readonly ruling: 'permitted';
  readonly item: DataItem;
  readonly form: 'full' | 'generalised';
  readonly grants: readonly Grant[];
  readonly lifts: readonly Lift[];
  readonly limitIds: readonly string[];
}

/** An item that may not, with everything that keeps it, and what compels all the same. */
export interface Withheld {
  readonly ruling: 'prohibited' | 'referred' | 'not-applicable';
  readonly item: DataItem;
  readonly bars: readonly Bar[];
  readonly compelling: readonly Grant[];
}

export type Ruling = Permitted | Withheld;

const none: readonly never[] = [];
const undisclosed = /* @__PURE__ */ categoryWords.bit('undisclosed-offences');

/** Prohibitions first, unless something compels; then any ground; then what a human must judge; then nothing. */
export function ruleItem(findings: Findings, item: DataItem): Ruling {
  const { asked, lifts } = findings;
  const subject = subjectWords.bit(item.subject);
  const category = categoryWords.bit(item.category);
  const permits = (grant: Grant) => (categoriesOf(grant, asked, subject, item.personId) & category) !== 0;
  const grants = findings.grants.length === 0 ? none : findings.grants.filter(permits);
  const isBarring = (bar: Bar) => (takenAway(bar, lifts, subject) & category) !== 0;
  const bars = findings.bars.length === 0 ? none : findings.bars.filter(isBarring);
  if (bars.length === 0 && grants.length > 0) {
    return {
      ruling: 'permitted',
      item,
      form: isGeneralised(findings, grants, subject, category) ? 'generalised' : 'full',
      grants,
      lifts: lifts.length === 0 ? none : liftsOf(findings, subject, category),
      limitIds: findings.limits.length === 0 ? none : limitsOn(findings, grants, category),
    };
  }
  const compelling =
    grants.length === 0 && findings.claims.length === 0
      ? none
      : [...grants.filter(isCompelling), ...findings.claims.filter(permits)];
  const isForHumans = compelling.length > 0 || asked.isUrgent;
  const ruling = isForHumans ? 'referred' : bars.length > 0 ? 'prohibited' : 'not-applicable';
  return { ruling, item, bars, compelling };
}

function isGeneralised(
  { bars }: Findings,
  grants: readonly Grant[],
  subject: WordSet,
  category: WordSet,
): boolean {
  const isLeft = (bar: Bar) => (bar.subjects & subject) !== 0 && (bar.generalises & category) !== 0;
  return bars.some(isLeft) || grants.every((grant) => (grant.generalised & category) !== 0);
}

function liftsOf({ bars, lifts }: Findings, subject: WordSet, category: WordSet): readonly Lift[] {
  const lifted = bars.filter((bar) => (bar.subjects & subject) !== 0 && (bar.categories & category) !== 0);
  return lifts.filter(
    (lift) => (lift.categories & category) !== 0 && lifted.some((bar) => lifting(lift, bar, subject)),
  );
}

/** The limits of confidentiality without which the item would not be permitted as it is. */
function limitsOn({ limits }: Findings, grants: readonly Grant[], category: WordSet): readonly string[] {
  const isNeeded = category === undisclosed || grants.some((grant) => (grant.confided & category) !== 0);
  return isNeeded ? limits.filter((limit) => limit.category === category).map(({ id }) => id) : none;
}
