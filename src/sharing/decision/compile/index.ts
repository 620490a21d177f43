export { indexOf, type PolicyIndex, reindexed } from './policy-index.js';
export { type Reading, readRequest } from './read-request.js';
