export { compileBuiltIns, notOnTeam, unlisted } from './built-ins.js';
export {
  compileExclusion,
  compileOnwardLimit,
  compileOverride,
  compileProhibition,
} from './policy-prohibitions.js';
export { prohibitionsOfSafeguard } from './safeguard-prohibitions.js';
