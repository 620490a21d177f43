import { citing } from '../kernel/citation/index.js';
import { createTransitionTable, type TransitionTable } from '../lifecycle/index.js';
import type { Invariant, Programme, ProgrammeVersion } from '../programme/index.js';
import type { Citation } from '../vocabulary/index.js';
import { checkOf } from './check-of.js';
import { checkedProgramme } from './checked-programme.js';
import { exploreOnce } from './explore-once.js';
import type { PropertyResult } from './property-result.js';
import { resultOf } from './result-of.js';
import { soundness } from './soundness.js';
import { standardInvariants } from './standard-invariants.js';
import { type NotApplicable, standardsNotApplicable } from './standards-not-applicable.js';
import { limitOf, type VerificationOptions } from './verification-options.js';
import { type WithCorrections, withCorrections } from './with-corrections.js';
import { holdsOfSeveralConcerns } from './with-several-concerns.js';

/** A property of a programme and what was found of it. */
export type VerifiedProperty = PropertyResult & {
  readonly key: string;
  /** What must hold, as a clause. */
  readonly label: string;
  /** Whose property it is: of every sound machine, of the field, or of the designer. */
  readonly from: 'structure' | 'standard' | 'designer';
  /**
   * Where entries of the log are corrected, what is proved holds `after-every-entry`, or `in-the-history` that the log stands for, and not
   * from before a correction to after it: what is proved to lead from here to there can be taken back, by whom the rules of corrections allow it.
   */
  readonly withCorrections: WithCorrections;
  /** Whether what is proved was proved of cases with several open security concerns at once, too; of one at a time it always was. */
  readonly withSeveralConcerns: boolean;
  readonly citation?: Citation;
};

/** What verifying a programme has found. */
export interface Verification {
  readonly programme: ProgrammeVersion;
  /** True only where every property is proved. */
  readonly isSound: boolean;
  /** False where there are more states than the limit: then nothing is proved of what was not looked at. */
  readonly isComplete: boolean;
  /** How many states were looked at. */
  readonly states: number;
  readonly results: readonly VerifiedProperty[];
  /** The standards, and invariants of the designer, that do not speak of anything in this programme, with the reason. */
  readonly notApplicable: readonly NotApplicable[];
}

/**
 * Explores everything that can become of the cases of a programme and proves the standards of the field, the soundness
 * of the machine and the designer’s own invariants; or breaks them with a shortest counterexample. Every reachable state is
 * looked at, on every event. Where there are more states than the limit, what was not broken is `unknown`. What a property says of
 * logs with corrections, its `withCorrections` tells; of several concerns at once, `withSeveralConcerns`.
 *
 * Throws an `InputError` for what is no programme, and where the limit is no number of states.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 * import { verifyProgramme } from 'exit-work/verification';
 *
 * verifyProgramme(blueprints.helplineAndFamilySupport).isSound; // => true
 * verifyProgramme(blueprints.helplineAndFamilySupport, { limit: 10 }).isComplete; // => false
 * ```
 */
export function verifyProgramme(programme: Programme, options: VerificationOptions = {}): Verification {
  checkedProgramme('programme', programme);
  const limit = limitOf(options);
  const table = createTransitionTable(programme);
  const all = [
    ...invariantsFrom('standard', standardInvariants(programme)),
    ...invariantsFrom('designer', programme.invariants),
  ];
  const applicable = all
    .filter(({ invariant }) => unansweredEvent(table, invariant) === undefined)
    .map((one) => ({ ...one, check: checkOf(table, one.invariant) }));
  const exploration = exploreOnce(
    table,
    limit,
    applicable.map(({ check }) => check).filter((check) => !('observer' in check)),
  );
  const results = [
    ...soundness(table, exploration).map(
      ({ result, ...one }): VerifiedProperty => ({
        ...one,
        from: 'structure',
        withCorrections: 'after-every-entry',
        withSeveralConcerns: holdsOfSeveralConcerns(programme),
        ...result,
      }),
    ),
    ...applicable.map(({ key, from, invariant, check }): VerifiedProperty => {
      const { label, citation } = invariant;
      return {
        key,
        label,
        from,
        withCorrections: withCorrections(invariant),
        withSeveralConcerns: holdsOfSeveralConcerns(programme, invariant),
        ...citing(citation),
        ...resultOf(check, exploration, limit),
      };
    }),
  ];
  return {
    programme: { id: programme.id, version: programme.version },
    isSound: results.every(({ outcome }) => outcome === 'proved'),
    isComplete: results.every(({ outcome }) => outcome !== 'unknown'),
    states: exploration.explored.states.positions.length,
    results,
    notApplicable: [
      ...standardsNotApplicable(programme),
      ...all.flatMap(({ invariant }): readonly NotApplicable[] => {
        const event = unansweredEvent(table, invariant);
        const why = `no step and no opening answers \`${event}\``;
        return event === undefined ? [] : [{ label: invariant.label, why }];
      }),
    ],
  };
}

function invariantsFrom(from: 'standard' | 'designer', invariants: Readonly<Record<string, Invariant>> = {}) {
  return Object.entries(invariants).map(([key, invariant]) => ({ key, from, invariant }));
}

/** The event that an invariant speaks of, if nothing in the programme answers it: then there is nothing to prove. */
function unansweredEvent({ eventIndex }: TransitionTable, invariant: Invariant): string | undefined {
  const event = 'event' in invariant ? invariant.event : undefined;
  return event === undefined || eventIndex.has(event) ? undefined : event;
}
