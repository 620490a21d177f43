import type { DataCategory, DataSubject } from '../../vocabulary/index.js';
import { type Bar, type Lift, lifting, takenAway } from './bar.js';
import type { DataItem } from './disclosure-decision.js';
import { isCompelling } from './emergency-grants.js';
import type { Findings } from './findings.js';
import { categoriesOf, confidedCategories, type Grant } from './grant.js';
import { categoryWords, subjectWords, type WordSet } from './word-set.js';

/** How one item is ruled, and by what. */
export type Ruling =
  | {
      readonly ruling: 'permitted';
      readonly item: DataItem;
      readonly form: 'full' | 'generalised';
      readonly grants: readonly Grant[];
      readonly lifts: readonly Lift[];
      readonly limitIds: readonly string[];
    }
  | {
      readonly ruling: 'prohibited' | 'referred';
      readonly item: DataItem;
      readonly bars: readonly Bar[];
      readonly compelling: readonly Grant[];
    }
  | { readonly ruling: 'not-applicable'; readonly item: DataItem };

const undisclosed = /* @__PURE__ */ categoryWords.bit('undisclosed-offences');

/** Prohibitions first, unless something compels; then any ground; then what a human must judge; then nothing. */
export function ruleItem(
  findings: Findings,
  subject: DataSubject,
  category: DataCategory,
  personId: string | undefined,
): Ruling {
  const { asked, lifts } = findings;
  const item: DataItem = { subject, category, ...(personId === undefined ? {} : { personId }) };
  const whose = subjectWords.bit(subject);
  const what = categoryWords.bit(category);
  const permits = (grant: Grant) => (categoriesOf(grant, asked, whose, personId) & what) !== 0;
  const bars = findings.bars.filter((bar) => (takenAway(bar, lifts, whose) & what) !== 0);
  const grants = findings.grants.filter(permits);
  const compelling = [...grants.filter(isCompelling), ...findings.claims.filter(permits)];
  const isForHumans = compelling.length > 0 || asked.isUrgent;
  if (bars.length > 0) return { ruling: isForHumans ? 'referred' : 'prohibited', item, bars, compelling };
  if (grants.length > 0) {
    return {
      ruling: 'permitted',
      item,
      form: isGeneralised(findings, grants, whose, what) ? 'generalised' : 'full',
      grants,
      lifts: liftsOf(findings, whose, what),
      limitIds: needsLimit(grants, what) ? limitsOn(findings, what) : [],
    };
  }
  return isForHumans ? { ruling: 'referred', item, bars, compelling } : { ruling: 'not-applicable', item };
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
  return lifts.filter(
    (lift) =>
      (lift.categories & category) !== 0 &&
      bars.some(
        (bar) =>
          (bar.subjects & subject) !== 0 && (bar.categories & category) !== 0 && lifting(lift, bar, subject),
      ),
  );
}

function needsLimit(grants: readonly Grant[], category: WordSet): boolean {
  return (
    category === undisclosed || grants.some((grant) => (grant.confided & confidedCategories & category) !== 0)
  );
}

function limitsOn({ limits }: Findings, category: WordSet): readonly string[] {
  return limits.filter((limit) => limit.category === category).map(({ id }) => id);
}
