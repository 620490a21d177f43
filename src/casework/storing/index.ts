export { fromStored } from './from-stored.js';
export type { StoredCase } from './stored-case.js';
export { toStored } from './to-stored.js';
