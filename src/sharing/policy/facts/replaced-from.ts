import { compareInstants, type Instant } from '../../../kernel/index.js';
import type { Consent } from '../../../model/index.js';

/**
 * From when on consents are replaced, by their identifiers: from the beginning of the first that names them, or that names one
 * which does, and was given. What was only asked for or refused replaces nothing itself, and passes on what replaces it.
 */
export function replacedFrom(consents: readonly Consent[]): ReadonlyMap<string, Instant> {
  const replacing = consents.filter(isReplacing);
  const known = new Map(consents.map((consent) => [consent.id, consent]));
  const earlierThan = ({ replacesId, clientId }: Consent) => {
    const earlier = replacesId === undefined ? undefined : known.get(replacesId);
    return earlier?.clientId === clientId ? earlier : undefined;
  };
  const from = new Map<string, Instant>();
  // In the order in which they begin: what is replaced already was replaced before, and so was all that it replaces.
  for (const consent of replacing.sort((a, b) => compareInstants(a.notBefore, b.notBefore))) {
    let earlier = earlierThan(consent);
    while (earlier !== undefined && !from.has(earlier.id)) {
      from.set(earlier.id, consent.notBefore);
      earlier = earlierThan(earlier);
    }
  }
  return from;
}

/** A withdrawal ends a consent and does not bring back what it replaced. */
function isReplacing({ replacesId, status }: Consent): boolean {
  return replacesId !== undefined && (status === 'given' || status === 'withdrawn');
}
