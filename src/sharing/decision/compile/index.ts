export { identifiersGivenTwice } from './identifiers-given-twice.js';
export { parseRequest } from './parse-request.js';
export { indexOf, type PolicyIndex, reindexed } from './policy-index.js';
