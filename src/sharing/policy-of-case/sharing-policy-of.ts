import type { CaseFile, Organisation } from '../../model/index.js';
import type { SharingPolicy } from '../policy/index.js';
import { safeguardOf } from './safeguard-of.js';

/**
 * One policy from case files and from what the holder brings itself: the files give organisations, consents and
 * safeguards; the holder gives mandates, agreements, duties, prohibitions and the rest, and may add to what the files
 * give. An organisation that several files list is taken once; where they do not agree on its kind, both entries stand,
 * and its kind is unknown to every decision. All other entries are taken as they are, so that two that share an
 * identifier are escalated to a human.
 *
 * @example
 * ```ts
 * import { sharingPolicyOf } from 'exit-work/sharing';
 *
 * const policy = sharingPolicyOf([], {
 *   organisations: [{ id: 'o-police', name: 'Sampleton Police', kind: 'police' }], escalateTo: 'case-manager',
 * });
 * policy.organisations?.length; // => 1
 * policy.prohibitions; // => []
 * ```
 */
export function sharingPolicyOf(
  files: readonly CaseFile[],
  ownPolicy: Partial<SharingPolicy> = {},
): SharingPolicy {
  const { organisations = [], consents = [], safeguards = [] } = ownPolicy;
  return {
    prohibitions: [],
    ...ownPolicy,
    organisations: merged([...organisations, ...files.flatMap((file) => file.organisations ?? [])]),
    consents: [...consents, ...files.flatMap((file) => file.consents ?? [])],
    safeguards: [...safeguards, ...files.map(safeguardOf)],
  };
}

/** The first entry of each identifier and kind. */
function merged(organisations: readonly Organisation[]): Organisation[] {
  const seen = new Set<string>();
  return organisations.filter(({ id, kind }) => {
    const key = `${kind} ${id}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
