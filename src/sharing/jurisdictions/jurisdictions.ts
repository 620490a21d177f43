import { frozen } from '../../kernel/frozen/index.js';
import { examplia } from './examplia.js';
import { mustermark } from './mustermark.js';

/**
 * The jurisdiction packs that ship with the library. All are invented: they show the form and hold in no country.
 *
 * @example
 * ```ts
 * import { jurisdictions } from 'exit-work/sharing';
 *
 * Object.values(jurisdictions).every(({ fictional }) => fictional); // => true
 * ```
 */
export const jurisdictions = /* @__PURE__ */ frozen({ examplia, mustermark });
