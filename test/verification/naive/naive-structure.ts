import type { Programme } from 'exit-work/programme';
import type { NaiveExploration } from './naive-exploration.js';
import { shortestTo } from './naive-verifier.js';

/** A structural property that is broken, and how long a shortest story of it is, if there is one to tell. */
export type NaiveBroken = readonly [key: string, length: number | undefined];

/** What no sound programme has: an open case in which nothing can change, a stage or a step for nobody. */
export function naiveStructure(
  { stages, steps }: Programme,
  explored: NaiveExploration,
): readonly NaiveBroken[] {
  const found = [...explored.values()];
  const isTaken = (step: string) =>
    found.some(({ moves }) => moves.some((move) => move.step === step && move.missing.length === 0));
  const refused = (step: string) =>
    isTaken(step) ? undefined : shortestTo(explored, ({ moves }) => moves.some((move) => move.step === step));
  const stuck = shortestTo(
    explored,
    ({ is, moves }, key) =>
      is.position.status !== 'closed' && !moves.some(({ to, missing }) => missing.length === 0 && to !== key),
  );
  return [
    ...(stuck === undefined ? [] : [['no-dead-end', stuck] as const]),
    ...Object.keys(stages)
      .filter((stage) => !found.some(({ is }) => is.position.stage === stage))
      .map((stage): NaiveBroken => {
        const leading = Object.keys(steps).filter((step) => steps[step]?.moves?.stage === stage);
        return [`stage-${stage}-is-entered`, leading.map(refused).find((length) => length !== undefined)];
      }),
    ...Object.keys(steps)
      .filter((step) => !isTaken(step))
      .map((step): NaiveBroken => [`step-${step}-is-possible`, refused(step)]),
  ];
}
