export { fromStored, type StoredCase, toStored } from './storing/index.js';
