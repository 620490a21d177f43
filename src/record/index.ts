export type { Annotation } from './annotation.js';
export { type Field, field, type Leaf, type Presence } from './field.js';
export {
  count,
  day,
  flag,
  freeText,
  identifier,
  instant,
  literal,
  secureUrl,
  shortText,
  term,
  timeZone,
} from './leaf-fields.js';
export { annotationOf, leavesOf, type RecordLeaf } from './leaves-of.js';
export { list } from './list.js';
export { optional } from './optional.js';
export { type DataOf, type RecordOf, type RecordSchema, record, type Shape } from './record-schema.js';
export { type Structure, structureOf } from './structure-of.js';
export { variants } from './variants.js';
