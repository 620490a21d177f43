import type { PositionCondition } from 'exit-work/programme';
import {
  caseStatuses,
  custodyStates,
  participationTracks,
  safetyStates,
  securityConcernStates,
  supportIntensities,
  valuesOf,
} from 'exit-work/vocabulary';
import fc from 'fast-check';

export const stageNames: readonly string[] = ['one', 'two', 'three'];
export const milestoneNames: readonly string[] = ['red', 'green', 'blue'];

/** The values of each dimension of a position. */
export const values = {
  track: valuesOf(participationTracks),
  stage: stageNames,
  status: valuesOf(caseStatuses),
  custody: valuesOf(custodyStates),
  support: valuesOf(supportIntensities),
  safety: valuesOf(safetyStates),
  concern: valuesOf(securityConcernStates),
};

export const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
export const few = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });

/** Mostly wide, so that much is possible; now and then in every dimension. */
export const randomWhere: fc.Arbitrary<PositionCondition> = fc.oneof(
  fc.constant({}),
  { weight: 4, arbitrary: fc.constant({ status: values.status }) },
  fc.record({ status: few(values.status) }),
  { weight: 3, arbitrary: fc.record({ status: fc.constant(values.status), stage: few(values.stage) }) },
  fc.record({ stage: few(values.stage), custody: few(values.custody) }),
  fc.record(
    {
      track: few(values.track),
      stage: few(values.stage),
      status: few(values.status),
      custody: few(values.custody),
      support: few(values.support),
      safety: few(values.safety),
      concern: few(values.concern),
    },
    { requiredKeys: [] },
  ),
);

/** Narrower, so that a case does not stand there from the beginning as a rule. */
export const randomTarget: fc.Arbitrary<PositionCondition> = fc.oneof(
  randomWhere,
  fc.record({ stage: one(values.stage).map((stage) => [stage]), status: few(values.status) }),
  fc.record({ safety: fc.constant(['crisis'] as const), stage: few(values.stage) }),
  fc.record({
    concern: fc.constantFrom(['raised'], ['with-authority'] as const),
    custody: few(values.custody),
  }),
  fc.record({ support: few(values.support.slice(1)) }),
);
