import { compilePolicy, type NearMiss, type UnmetCondition } from 'exit-work/sharing';
import { seeded } from '../../worlds/small-scope.js';
import type { World } from '../../worlds/worlds.js';
import { carriedOut } from './carried-out.js';
import { eachAlone } from './items-alone.js';
import { knownWorlds } from './law.js';

/** What is in doubt goes to a human, and is no near miss. */
type Missing = Exclude<UnmetCondition, 'in-doubt'>;

export interface Turned {
  readonly worlds: number;
  /** How often the item was permitted afterwards, by what had been missing. */
  readonly permitted: Readonly<Record<Missing, number>>;
  /** A near miss that was carried out and changed nothing. */
  readonly unfaithful: (World & { readonly miss: NearMiss; readonly changed: World }) | undefined;
}

/** Carries out near misses, in so many worlds and on until there was one of every kind. */
export function turnedNearMisses(count: number, seed: number): Turned {
  const permitted = { ...none };
  const all = knownWorlds(seeded(seed));
  for (let worlds = 1; ; worlds += 1) {
    const { compiled, request, policy } = all.next().value;
    for (const one of eachAlone(compiled, request)) {
      for (const miss of one.decision.nearMisses) {
        const asked = { request: one.request, policy };
        const changed = carriedOut(asked, miss);
        const ruling = rulingIn(changed);
        if (miss.missing === 'in-doubt')
          return { worlds, permitted, unfaithful: { ...asked, miss, changed } };
        if (ruling === 'permitted') permitted[miss.missing] += 1;
        const isTurned =
          ruling === 'permitted' ||
          (ruling === 'kept-back' && (asksOtherwise.has(miss.missing) || isDecidedAnew(miss)));
        if (!isTurned) return { worlds, permitted, unfaithful: { ...asked, miss, changed } };
      }
    }
    const isComplete = worlds >= count && Object.values(permitted).every((times) => times > 0);
    if (isComplete || worlds > 20 * count) return { worlds, permitted, unfaithful: undefined };
  }
}

/**
 * What asks for another purpose, or lets the holder know what the recipient is, can meet a prohibition or a referral that had
 * no say before; a consent that is to hold for this house too, what somebody refused this house. Every other change leads to a permit: no near miss is told where something prohibits the item.
 */
const asksOtherwise: ReadonlySet<UnmetCondition> = new Set([
  'other-purpose',
  'in-confidence',
  'other-holder',
]);

/** Whoever decides again must be there and have the authority then, or a human looks at it. */
function isDecidedAnew({ ground, missing }: NearMiss): boolean {
  return ground === 'vital-interest' && (missing === 'ended' || missing === 'not-yet-in-force');
}

function rulingIn({ request, policy }: World): 'permitted' | 'kept-back' | 'not-applicable' | 'unreadable' {
  const { permitted, redactions, issues } = compilePolicy(policy).decide(request);
  if (issues.length > 0) return 'unreadable';
  if (permitted.length > 0) return 'permitted';
  return redactions.some(({ reason }) => reason === 'not-applicable') ? 'not-applicable' : 'kept-back';
}

/** All that can be missing; the compiler sees to it that nothing is forgotten. */
const none: Readonly<Record<Missing, number>> = {
  requested: 0,
  refused: 0,
  withdrawn: 0,
  replaced: 0,
  'not-yet-in-force': 0,
  ended: 0,
  'other-purpose': 0,
  'other-category': 0,
  'other-subject': 0,
  'other-person': 0,
  'no-capacity': 0,
  'other-holder': 0,
  'guardianship-over': 0,
  'refused-by-other': 0,
  'not-understood': 0,
  'case-closed': 0,
  'mandating-authority': 0,
  'client-not-told': 0,
  'special-category': 0,
  'in-confidence': 0,
  'trigger-not-stated': 0,
  'not-weighed': 0,
  'weighed-against': 0,
  'beyond-its-law': 0,
};
