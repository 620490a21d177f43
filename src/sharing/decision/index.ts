export {
  identifiersGivenTwice,
  issuesInDoubt,
  overridesInDoubtOf,
  readEntries,
  readPolicy,
  recipientsKnownTo,
} from './compile/index.js';
export { type CompiledPolicy, compilePolicy } from './compile-policy.js';
export { decideDisclosure } from './decide-disclosure.js';
