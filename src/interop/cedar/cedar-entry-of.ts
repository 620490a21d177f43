import type { Identifier } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import type { CedarOrigin } from './cedar-policy.js';

/** The entry of a sharing policy that a policy of Cedar stands for, and as what. */
export interface CedarEntry {
  readonly origin: CedarOrigin;
  readonly entryId: Identifier;
}

const origins: Readonly<Record<CedarOrigin, true>> = {
  consent: true,
  mandate: true,
  agreement: true,
  'legal-duty': true,
  'legal-permission': true,
  'vital-interest': true,
  'built-in': true,
  prohibition: true,
  exclusion: true,
  'onward-limit': true,
  'access-restriction': true,
  'anonymous-conference': true,
  request: true,
};

/**
 * The entry behind an `@id` that `toCedar` wrote, so that the policies which Cedar names as its reason can be read as grounds
 * and prohibitions. Of an identifier that `toCedar` does not write it knows nothing. Throws an
 * `InputError` for what is no text.
 *
 * @example
 * ```ts
 * import { cedarEntryOf } from 'exit-work/interop/cedar';
 *
 * cedarEntryOf('consent/consent-1'); // => { origin: 'consent', entryId: 'consent-1' }
 * cedarEntryOf('policy0'); // => undefined
 * ```
 */
export function cedarEntryOf(policyId: string): CedarEntry | undefined {
  demand(typeof policyId === 'string', 'policyId', 'text');
  const [origin = '', entryId] = policyId.split('/');
  return entryId === undefined || !isOrigin(origin) ? undefined : { origin, entryId };
}

function isOrigin(word: string): word is CedarOrigin {
  return Object.hasOwn(origins, word);
}
