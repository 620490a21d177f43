export { type Findings, findingsFor } from './findings.js';
export { type Permitted, type Ruling, ruleItem, type Withheld } from './rule-item.js';
export { isPermitted } from './yes-or-no.js';
