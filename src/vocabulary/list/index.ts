export { germanLabels } from './german-labels.js';
export { type Labels, labelKey, labelOf } from './labels.js';
export {
  demandList,
  demandValue,
  isValueOf,
  type Term,
  type ValueOf,
  type Vocabulary,
  valuesOf,
  vocabulary,
} from './vocabulary.js';
