import { isDeepStrictEqual } from 'node:util';
import { survey } from '../specification/compare.js';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries } from '../worlds/worlds.js';
import type { Patch, Sharing } from './plant.js';

/** An error that somebody could make, and what must notice it. */
export interface PlantedBug extends Patch {
  /** What the library does now. */
  readonly name: string;
  readonly detector: Detector;
}

/** With how many decisions it notices that the library is wrong; nothing where all is well. */
export type Detector = (sharing: Sharing) => number | undefined;

/** Bugs in one file: what the library does now, by what stood there and what stands there instead. */
export function plantedIn(
  file: string,
  bugs: Readonly<Record<string, readonly [from: string, to: string]>>,
  detector: Detector = bySpecification,
): readonly PlantedBug[] {
  return Object.entries(bugs).map(([name, [from, to]]) => ({ name, file, from, to, detector }));
}

/** So many decisions in small random worlds must be enough. */
export const budget = 20_000;

export function bySpecification({ compilePolicy }: Sharing): number | undefined {
  return decisionsUntilNoticed(compilePolicy);
}

export function decisionsUntilNoticed(
  compile: Parameters<typeof survey>[0],
  inquiries = randomInquiries(seeded(20_300_305), 25),
): number | undefined {
  const { decisions, disagreement } = survey(compile, budget, inquiries);
  return disagreement === undefined ? undefined : decisions;
}

/** A question to the library, and the right answer. */
export type Case = readonly [answer: (sharing: Sharing) => unknown, right: unknown];

/** Detectors that ask a few questions: quick enough to be held against the library as it is for every change. */
export const detectorsByCases = new Set<Detector>();

export function byCases(...cases: readonly Case[]): Detector {
  const detector: Detector = (sharing) => {
    const place = cases.findIndex(([answer, right]) => !isDeepStrictEqual(answer(sharing), right));
    return place < 0 ? undefined : place + 1;
  };
  detectorsByCases.add(detector);
  return detector;
}
