import type { SharingAgreement } from 'exit-work/model';
import { type CaseSafeguard, compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import { onwardLimitBy, prohibitionBy } from '../../worlds/random-prohibitions.js';
import { safeguardBy } from '../../worlds/random-safeguard.js';
import { around, type Choose, oneOf } from '../../worlds/small-scope.js';
import { earlierEnd, isBefore, withAdded, withOneChanged } from './changes.js';
import { eachAlone, isSame, satisfies } from './items-alone.js';
import type { Known, Law } from './law.js';

type Change = (choose: Choose, known: Known) => SharingPolicy | undefined;

/** What must never widen an answer: nothing is permitted after it, or in a fuller form, that was not before. */
const changes: Readonly<Record<string, Change>> = {
  'withdrawing a consent': (choose, { policy, decision }) =>
    withOneChanged(choose, policy, decision, 'consents', (consent) => {
      const withdrawnAt = around(choose, 0, 1, 2);
      if (consent.status === 'given') return { ...consent, status: 'withdrawn', withdrawnAt };
      if (consent.withdrawnAt === undefined || isBefore(consent.withdrawnAt, withdrawnAt)) return undefined;
      return { ...consent, withdrawnAt };
    })?.policy,
  'refusing a consent after all': (choose, { policy, decision }) =>
    withOneChanged(choose, policy, decision, 'consents', ({ withdrawnAt: _, ...consent }) => ({
      ...consent,
      status: 'refused',
    }))?.policy,
  'letting a consent expire earlier': (choose, { policy, decision }) =>
    withOneChanged(choose, policy, decision, 'consents', (consent) => {
      const expires = earlierEnd(choose, consent.notBefore, consent.expires);
      return expires && { ...consent, expires };
    })?.policy,
  'letting an agreement that excludes nothing expire earlier': (choose, { policy, decision }) =>
    withOneChanged(choose, policy, decision, 'agreements', (agreement) => {
      const expires = earlierEnd(choose, agreement.notBefore, agreement.expires);
      return expires && excludesNothing(agreement) ? { ...agreement, expires } : undefined;
    })?.policy,
  'looking at an override again earlier': (choose, { policy, decision }) =>
    withOneChanged(choose, policy, decision, 'overrides', (override) => {
      const reviewAt = earlierEnd(choose, override.decidedAt, override.reviewAt);
      return reviewAt && { ...override, reviewAt };
    })?.policy,
  'taking away a limit of confidentiality': (choose, { policy }) => {
    const { confidentialityLimits: limits = [] } = policy;
    if (limits.length === 0) return undefined;
    const taken = oneOf(choose, limits);
    return { ...policy, confidentialityLimits: limits.filter((limit) => limit !== taken) };
  },
  'needing less for a purpose': (choose, { policy }) => {
    const { necessity = [] } = policy;
    if (necessity.length === 0) return { ...policy, necessity: [] };
    const changed = oneOf(choose, necessity);
    const [inFull, ...categories] = changed.categories;
    const { generalised = [] } = changed;
    const still = choose(2) === 0 || inFull === undefined ? generalised : [...generalised, inFull];
    return {
      ...policy,
      necessity: necessity.map((row) =>
        row === changed ? { purpose: row.purpose, categories, generalised: still } : row,
      ),
    };
  },
  'adding a prohibition': (choose, { policy }) =>
    withAdded(policy, 'prohibitions', prohibitionBy(choose, 'added')),
  'adding an onward limit': (choose, { policy, request: { clientId } }) =>
    withAdded(policy, 'onwardLimits', { ...onwardLimitBy(choose, 'added'), clientId }),
  'excluding something from an agreement': (choose, { policy, decision, request: { categories } }) =>
    withOneChanged(choose, policy, decision, 'agreements', (agreement) => {
      const free = categories.filter((category) => !agreement.shared.includes(category));
      return free.length === 0
        ? undefined
        : { ...agreement, excluded: [...(agreement.excluded ?? []), oneOf(choose, free)] };
    })?.policy,
  'adding a threat': guarding('threats'),
  'adding an access restriction': guarding('accessRestrictions'),
  'adding an anonymous conference': guarding('anonymousConferences'),
};

export const narrowing: readonly (readonly [name: string, law: Law])[] = Object.entries(changes).map(
  ([name, change]) => [name, neverWidens(change)],
);

/** Both the whole and each item alone, where nothing hides behind a referral. */
function neverWidens(change: Change): Law {
  return (choose, known) => {
    const { request, compiled, decision } = known;
    const policy = change(choose, known);
    if (policy === undefined) return undefined;
    const changed = compilePolicy(policy);
    const after = changed.decide(request);
    const items = eachAlone(compiled, request);
    return {
      holds:
        satisfies(after, decision) &&
        items.every((item) => satisfies(changed.decide(item.request), item.decision)),
      matters: !isSame(after, decision),
      changed: { policy },
    };
  };
}

/** A safeguard of the client that holds one thing of its kind. */
function guarding(kind: 'threats' | 'accessRestrictions' | 'anonymousConferences'): Change {
  return (choose, { policy, request: { clientId } }) => {
    for (;;) {
      const entries: CaseSafeguard[typeof kind] = safeguardBy(choose, 'added')[kind];
      if (entries === undefined) continue;
      return { ...policy, safeguards: [...(policy.safeguards ?? []), { clientId, [kind]: entries }] };
    }
  };
}

function excludesNothing({ excluded = [] }: SharingAgreement): boolean {
  return excluded.length === 0;
}
