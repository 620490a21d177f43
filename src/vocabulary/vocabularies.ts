import { frozen } from '../kernel/frozen/index.js';
import * as access from './access/index.js';
import * as assessment from './assessment/index.js';
import * as caseFile from './case-file/index.js';
import * as conference from './conference/index.js';
import * as core from './core/index.js';
import type { Vocabulary } from './list/index.js';
import * as organisation from './organisation/index.js';
import * as participation from './participation/index.js';
import * as people from './people/index.js';
import * as plan from './plan/index.js';
import * as practice from './practice/index.js';
import * as programme from './programme/index.js';
import * as release from './release/index.js';
import * as sessions from './sessions/index.js';
import * as sharing from './sharing/index.js';

/**
 * All lists, by the name under which they are exported.
 *
 * @example
 * ```ts
 * import { vocabularies } from 'exit-work/vocabulary';
 *
 * vocabularies.needsAreas.name; // => 'needs area'
 * ```
 */
export const vocabularies = /* @__PURE__ */ (() =>
  frozen({
    ...access,
    ...assessment,
    ...caseFile,
    ...conference,
    ...core,
    ...organisation,
    ...participation,
    ...people,
    ...plan,
    ...practice,
    ...programme,
    ...release,
    ...sessions,
    ...sharing,
  } as const satisfies Readonly<Record<string, Vocabulary>>))();
