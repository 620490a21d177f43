export { pairs } from './pairs.js';
