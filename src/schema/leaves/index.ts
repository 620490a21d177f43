export { type FilledField, filledFields } from './filled-fields.js';
