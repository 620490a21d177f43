export { recipientsKnownTo } from './consents-by-recipient.js';
export { doubledIn, isDoubled } from './doubled-in-lists.js';
export { issuesInDoubt, overridesInDoubtOf } from './doubts-of.js';
export { identifiersGivenTwice } from './identifiers-given-twice.js';
export { parseRequest } from './parse-request.js';
export { indexOf, type PolicyIndex, reindexed } from './policy-index.js';
export { type IssuesOfClients, readPolicy } from './read-policy.js';
export { readEntries } from './readable-part.js';
export { unknownExcluded, unknownNames } from './unknown-names.js';
