export { type ApplicableRules, applicableRules } from './applicable-rules.js';
export { isPermitted } from './is-permitted.js';
export { type Permitted, type Ruling, ruleItem, type Withheld } from './rule-item.js';
