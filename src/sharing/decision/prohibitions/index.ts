export { compileBuiltIns, notOnTeam, unlisted } from './built-ins.js';
export {
  compileExclusion,
  compileOnwardLimit,
  compileOverride,
  compileProhibition,
  ownExclusions,
} from './policy-prohibitions.js';
export {
  conferencesOf,
  hiddenFromAnybody,
  keptFromAnybody,
  prohibitionsOfSafeguard,
} from './safeguard-prohibitions.js';
