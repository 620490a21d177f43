import type { PolicyIndex } from '../compile/index.js';
import { itemsOf, type RequestContext } from '../contract/index.js';
import { type ApplicableRules, applicableRules } from './applicable-rules.js';
import { type Permitted, type Ruling, ruleItem } from './rule-item.js';

/** What a policy says of a request: the rules that speak to it, and the ruling on each item. */
export interface Evaluation {
  readonly rules: ApplicableRules;
  readonly rulings: readonly Ruling[];
  /** Of the rulings, those that permit. */
  readonly permitted: readonly Permitted[];
  /** Something is for a human: then nothing is disclosed until they have decided. */
  readonly isEscalated: boolean;
}

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
  return { rules, rulings, permitted, isEscalated };
}
