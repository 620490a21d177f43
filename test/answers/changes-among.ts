import { type CaseKindName, caseKinds, type Every } from './cases.js';
import { type Changed, changes } from './renamed.js';

/** What is meant to be otherwise among the cases of every sixteenth time, which are counted anew. */
export function changesAmong(kind: CaseKindName, every: Every): readonly Changed[] {
  const { together } = caseKinds[kind];
  return changes.flatMap((change) => {
    if (change.kind !== kind) return [];
    const numbers = Array.from({ length: change.to - change.from + 1 }, (_, place) => change.from + place);
    return numbers.flatMap((number) => {
      const time = Math.floor(number / together);
      if (time % every !== 0) return [];
      const counted = (time / every) * together + (number % together);
      return [{ ...change, from: counted, to: counted }];
    });
  });
}
