export { fromStored, openStored } from './from-stored.js';
export { openText } from './open-text.js';
export type { StoredCase } from './stored-case.js';
export { toStored } from './to-stored.js';
