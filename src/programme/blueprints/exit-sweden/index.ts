export { exitSweden } from './exit-sweden.js';
