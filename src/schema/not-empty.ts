import { frozen } from '../kernel/frozen/index.js';
import type { Rule, RuleViolation } from './rule.js';

const nothingSaid = /* @__PURE__ */ frozen<readonly RuleViolation[]>([
  { path: [], expected: 'expected at least one field; leave the record out where there is nothing to say' },
]);

/** For records whose every field may be left out: one of them is there. */
export const notEmpty = /* @__PURE__ */ frozen<Rule<object>>({
  code: 'nothing-said',
  fields: [],
  statement: 'at least one field is there',
  citation: { ours: 'an empty record tells nothing' },
  violations: (data) => (Object.keys(data).length === 0 ? nothingSaid : []),
});
