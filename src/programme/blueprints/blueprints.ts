import { exitSweden } from './exit-sweden/exit-sweden.js';
import { helplineAndFamilySupport } from './helpline-and-family-support/helpline-and-family-support.js';
import { openSetting } from './open-setting/open-setting.js';
import { pairs } from './pairs/pairs.js';
import { prisonAndProbation } from './prison-and-probation/prison-and-probation.js';
import { vpnTypeC } from './vpn-type-c/vpn-type-c.js';

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
export const blueprints = {
  openSetting,
  prisonAndProbation,
  vpnTypeC,
  pairs,
  exitSweden,
  helplineAndFamilySupport,
};
