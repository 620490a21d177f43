export {
  type Annotation,
  type Existence,
  existenceIn,
  filed,
  type Implication,
  type TextAnnotation,
  takesWords,
  unread,
} from './annotation/index.js';
export { anyNumberOf } from './any-number-of.js';
export { arrayOf } from './array-of.js';
export { type CodedOrText, codedOrText, isFreeText } from './coded-or-text.js';
export { compileSchema } from './compile-schema.js';
export { distinct, distinctValues } from './distinct.js';
export { type AnnotationFor, type Field, field, type Presence, type Scalar } from './field.js';
export { daysInOrder, instantsInOrder } from './in-order.js';
export { languageTag } from './language-tag.js';
export { type FilledField, filledFields } from './leaves/index.js';
export { leavesOf, type RecordLeaf } from './leaves-of.js';
export { nested } from './nested.js';
export { noneBefore } from './none-before.js';
export { notEmpty } from './not-empty.js';
export { optional } from './optional.js';
export { type MetadataOfAnyRecord, metadataOf, type RecordMetadata } from './record-metadata.js';
export { type DataOf, type RecordOf, type RecordSchema, record, type Shape } from './record-schema.js';
export { referenceTo } from './reference-to.js';
export { type Rule, type RuleAtField, type RuleViolation, rule } from './rule.js';
export {
  count,
  day,
  flag,
  identifier,
  instant,
  literal,
  localTime,
  secureUrl,
  term,
  timeZone,
} from './scalar-fields.js';
export { annotationOf, type Structure, structureOf } from './structure-of.js';
export { freeText, name, shortText } from './text-fields.js';
export { variants } from './variants.js';
