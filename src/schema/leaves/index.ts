export { type FilledField, filledLeavesIn } from './leaf-walk.js';
