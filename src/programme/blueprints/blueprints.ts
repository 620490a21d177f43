import { frozen } from '../../kernel/frozen/index.js';
import { exitSweden } from './exit-sweden/index.js';
import { helplineAndFamilySupport } from './helpline-and-family-support/index.js';
import { openSetting } from './open-setting/index.js';
import { pairs } from './pairs/index.js';
import { prisonAndProbation } from './prison-and-probation/index.js';
import { vpnTypeC } from './vpn-type-c/index.js';

/**
 * The programmes that ship with the library. They follow what the sources say of a practice; they are no
 * official description of it.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 *
 * blueprints.vpnTypeC.types; // => ['A', 'C']
 * ```
 */
export const blueprints = /* @__PURE__ */ frozen({
  openSetting,
  prisonAndProbation,
  vpnTypeC,
  pairs,
  exitSweden,
  helplineAndFamilySupport,
});
