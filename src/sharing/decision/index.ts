export {
  decidingHolders,
  footingOf,
  identifiersGivenTwice,
  issuesInDoubt,
  overridesInDoubtOf,
  readEntries,
  readPolicy,
  recipientsKnownTo,
  unknownExcluded,
} from './compile/index.js';
export { type CompiledPolicy, compilePolicy } from './compile-policy.js';
export { decideDisclosure } from './decide-disclosure.js';
export { isNearlyOneOf } from './evaluate/index.js';
