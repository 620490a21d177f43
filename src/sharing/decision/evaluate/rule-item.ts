import {
  type Asked,
  type Bar,
  categoryWords,
  type Item,
  type Lift,
  lifting,
  takenAway,
} from '../contract/index.js';
import { categoriesOf, type Grant, isCompelling } from '../grounds/index.js';
import type { Findings } from './findings.js';

/** An item that may be passed on, with everything that lets it. */
export interface Permitted {
  readonly ruling: 'permitted';
  readonly item: Item;
  readonly form: 'full' | 'generalised';
  readonly grants: readonly Grant[];
  readonly lifts: readonly Lift[];
  readonly limitIds: readonly string[];
}

/** An item that may not, with everything that keeps it, and what compels all the same. */
export interface Withheld {
  readonly ruling: 'prohibited' | 'referred' | 'not-applicable';
  readonly item: Item;
  readonly bars: readonly Bar[];
  readonly compelling: readonly Grant[];
}

export type Ruling = Permitted | Withheld;

const none: readonly never[] = [];
const undisclosed = /* @__PURE__ */ categoryWords.bit('undisclosed-offences');

/** Prohibitions first, unless something compels; then any ground; then what a human must judge; then nothing. */
export function ruleItem(findings: Findings, item: Item): Ruling {
  const { asked } = findings;
  const bars = findings.bars.length === 0 ? none : barring(findings, item);
  const grants = permitting(findings.grants, asked, item);
  if (bars.length === 0 && grants.length > 0) {
    return {
      ruling: 'permitted',
      item,
      form: isGeneralised(findings, grants, item) ? 'generalised' : 'full',
      grants,
      lifts: findings.lifts.length === 0 ? none : liftsOf(findings, item),
      limitIds: asked.limits.length === 0 ? none : limitsOn(asked, grants, item),
    };
  }
  const claims = permitting(findings.claims, asked, item);
  const compelling =
    grants.length === 0 && claims.length === 0 ? none : [...grants.filter(isCompelling), ...claims];
  const isForHumans = compelling.length > 0 || asked.isUrgent;
  const ruling = isForHumans ? 'referred' : bars.length > 0 ? 'prohibited' : 'not-applicable';
  return { ruling, item, bars, compelling };
}

/** Mostly all of them or none: then no list is made. */
function permitting(
  grants: readonly Grant[],
  asked: Asked,
  { whose, what, personId }: Item,
): readonly Grant[] {
  const permits = (grant: Grant) => (categoriesOf(grant, asked, whose, personId) & what) !== 0;
  return grants.every(permits) ? grants : grants.filter(permits);
}

function barring({ bars, lifts }: Findings, { whose, what }: Item): readonly Bar[] {
  return bars.filter((bar) => (takenAway(bar, lifts, whose) & what) !== 0);
}

function isGeneralised({ bars }: Findings, grants: readonly Grant[], { whose, what }: Item): boolean {
  for (const bar of bars) if ((bar.subjects & whose) !== 0 && (bar.generalises & what) !== 0) return true;
  for (const grant of grants) if ((grant.generalised & what) === 0) return false;
  return true;
}

function liftsOf({ bars, lifts }: Findings, { whose, what }: Item): readonly Lift[] {
  const lifted = bars.filter((bar) => (bar.subjects & whose) !== 0 && (bar.categories & what) !== 0);
  return lifts.filter(
    (lift) => (lift.categories & what) !== 0 && lifted.some((bar) => lifting(lift, bar, whose)),
  );
}

/** The limits of confidentiality without which the item would not be permitted as it is. */
function limitsOn({ limits }: Asked, grants: readonly Grant[], { what }: Item): readonly string[] {
  const isNeeded = what === undisclosed || grants.some((grant) => (grant.confided & what) !== 0);
  return isNeeded ? limits.filter((limit) => limit.category === what).map(({ id }) => id) : none;
}
