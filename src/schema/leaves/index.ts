export { type FilledField, filledFields } from './filled-fields.js';
export { filledReferencesIn } from './leaf-walk.js';
