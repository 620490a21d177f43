export {
  identifiersGivenTwice,
  issuesInDoubt,
  overridesInDoubtOf,
  readEntries,
  readPolicy,
} from './compile/index.js';
export { type CompiledPolicy, compilePolicy } from './compile-policy.js';
export { decideDisclosure } from './decide-disclosure.js';
