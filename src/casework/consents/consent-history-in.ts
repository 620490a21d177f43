import { effectiveEntries } from '../../lifecycle/index.js';
import type { CaseEvent, CaseFile, Consent } from '../../model/index.js';
import type { ConsentEvent, ConsentHistory, ConsentTerms } from '../../sharing/index.js';

/**
 * What happened to a consent and to those which it followed, as the file tells it: the records say on which terms, the log says when.
 * What was amended has ended, and what took its place was given then. Where the log is silent, as in a file that came from elsewhere, a consent was given or asked for when it came into force.
 */
export function consentHistoryIn(file: CaseFile, consentId: string): ConsentHistory {
  const chain = chainOf(file.consents ?? [], consentId);
  const happened = effectiveEntries(file).map(({ event }) => event);
  return chain.flatMap((consent) => historyOf(consent, happened));
}

/** A consent, with what it followed and what has followed on it, first the first; nothing where there is no such consent. */
function chainOf(consents: readonly Consent[], consentId: string): readonly Consent[] {
  const byId = new Map(consents.map((consent) => [consent.id, consent]));
  const followers = new Map(
    consents.flatMap((one) => (one.replacesId === undefined ? [] : [[one.replacesId, one]])),
  );
  const chain: Consent[] = [];
  const seen = new Set<string>();
  const walk = (
    from: string | undefined,
    next: (one: Consent) => string | undefined,
    add: (one: Consent) => void,
  ) => {
    for (
      let one = byId.get(from ?? '');
      one !== undefined && !seen.has(one.id);
      one = byId.get(next(one) ?? '')
    ) {
      seen.add(one.id);
      add(one);
    }
  };
  walk(
    consentId,
    ({ replacesId }) => replacesId,
    (one) => chain.unshift(one),
  );
  walk(
    followers.get(consentId)?.id,
    ({ id }) => followers.get(id)?.id,
    (one) => chain.push(one),
  );
  return chain;
}

function historyOf(consent: Consent, happened: readonly CaseEvent[]): readonly ConsentEvent[] {
  const { id: consentId, status, withdrawnAt, notBefore } = consent;
  const firstOf = (type: string) =>
    happened.find((event) => event.type === type && event.recordId === consentId)?.instant;
  const terms = termsOf(consent);
  const asked = firstOf('consent.requested');
  const refused = firstOf('consent.refused');
  const isGiven = status === 'given' || status === 'withdrawn';
  const requested =
    asked === undefined && isGiven
      ? []
      : [{ type: 'consent.requested', consentId, instant: asked ?? refused ?? notBefore, terms } as const];
  if (status === 'requested') return requested;
  if (!isGiven)
    return [...requested, { type: 'consent.refused', consentId, instant: refused ?? asked ?? notBefore }];
  const instant = firstOf('consent.given') ?? notBefore;
  return [
    ...requested,
    { type: 'consent.given', consentId, instant, terms },
    ...(withdrawnAt === undefined
      ? []
      : [{ type: 'consent.withdrawn', consentId, instant: withdrawnAt } as const]),
  ];
}

function termsOf({ id: _, status: __, withdrawnAt: ___, replacesId: ____, ...terms }: Consent): ConsentTerms {
  return terms;
}
