export {
  identifiersGivenTwice,
  issuesInDoubt,
  overridesInDoubtOf,
  readEntries,
  readPolicy,
  recipientsKnownTo,
  teamOf,
  unknownExcluded,
  workersOf,
} from './compile/index.js';
export { type CompiledPolicy, compilePolicy } from './compile-policy.js';
export { decideDisclosure } from './decide-disclosure.js';
export { isNearlyOneOf } from './evaluate/index.js';
