export { type About, type AboutRecord, aboutOf } from './about.js';
export type { Annotation } from './annotation.js';
export { compiled } from './compiled.js';
export { distinct, distinctValues } from './distinct.js';
export { type Field, field, type Leaf, type Presence } from './field.js';
export { type FilledLeaf, filledLeaves } from './filled-leaves.js';
export { daysInOrder, instantsInOrder } from './in-order.js';
export {
  count,
  day,
  flag,
  freeText,
  identifier,
  instant,
  literal,
  localTime,
  secureUrl,
  shortText,
  term,
  timeZone,
} from './leaf-fields.js';
export { annotationOf, leavesOf, type RecordLeaf } from './leaves-of.js';
export { list } from './list.js';
export { one } from './one.js';
export { isInOwnWords, type OpenTerm, openTerm } from './open-term.js';
export { optional } from './optional.js';
export { type DataOf, type RecordOf, type RecordSchema, record, type Shape } from './record-schema.js';
export { referenceTo } from './reference-to.js';
export { type Breach, type Rule, type RuleAtField, rule } from './rule.js';
export { saysSomething } from './says-something.js';
export { type Structure, structureOf } from './structure-of.js';
export { variants } from './variants.js';
