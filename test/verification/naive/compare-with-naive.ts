import type { Invariant, Programme } from 'exit-work/programme';
import { standardInvariants, type VerifiedProperty, verifyProgramme } from 'exit-work/verification';
import { type NaiveExploration, naiveExploration } from './naive-exploration.js';
import { naiveStructure } from './naive-structure.js';
import { naiveLength } from './naive-verifier.js';

/** What is broken, and by how long a counterexample; `0` where there is no story to tell. */
export type Broken = Readonly<Record<string, number>>;

/** What the library finds broken in a programme. */
export function foundBroken(findings: readonly VerifiedProperty[]): Broken {
  return Object.fromEntries(
    findings.flatMap((one) =>
      one.outcome === 'broken' ? [[`${one.from} ${one.key}`, one.counterexample?.log.length ?? 0]] : [],
    ),
  );
}

function asked(programme: Programme): readonly (readonly [key: string, invariant: Invariant])[] {
  return [
    ...Object.entries(standardInvariants(programme)).map(([key, one]) => [`standard ${key}`, one] as const),
    ...Object.entries(programme.invariants ?? {}).map(([key, one]) => [`designer ${key}`, one] as const),
  ];
}

/** What is broken by the definitions alone. */
function naivelyBroken(programme: Programme, explored: NaiveExploration): Broken {
  const structure = naiveStructure(programme, explored);
  return Object.fromEntries([
    ...structure.map(([key, length]) => [`structure ${key}`, length ?? 0]),
    ...asked(programme).flatMap(([key, invariant]) => {
      const length = naiveLength(programme, invariant, explored);
      return length === undefined ? [] : [[key, length]];
    }),
  ]);
}

/** Both answers, to be compared: what is broken, how long the stories are, and how many states there are. */
export function bothAnswers(programme: Programme) {
  const { results, states } = verifyProgramme(programme);
  const explored = naiveExploration(programme);
  return {
    found: { broken: foundBroken(results), states },
    naive: { broken: naivelyBroken(programme, explored), states: explored.size },
  };
}
