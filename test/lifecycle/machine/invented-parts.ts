import type {
  Dimension,
  Position,
  PositionCondition,
  Requirement,
  Stage,
  Step,
  Strand,
  Validity,
} from 'exit-work/programme';
import type { Role } from 'exit-work/vocabulary';
import fc from 'fast-check';

/** The names that invented parts are made of. */
export interface Names extends Readonly<{ [D in Dimension]: readonly Position[D][] }> {
  readonly roles: readonly Role[];
  readonly milestones: readonly string[];
}

export interface InventedParts {
  readonly stage: fc.Arbitrary<Stage>;
  readonly step: fc.Arbitrary<Omit<Step, 'event'>>;
  readonly strand: fc.Arbitrary<Strand>;
  readonly validity: fc.Arbitrary<Validity>;
}

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
const one = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** Parts of a programme that nobody would run. */
export function inventedParts(names: Names): InventedParts {
  const requirements: fc.Arbitrary<Requirement[]> = fc.array(
    fc.record({
      milestone: one(names.milestones),
      because: fc.constant('it is asked for'),
      where: inventedWhere(names),
    }),
    { maxLength: 1 },
  );
  return {
    stage: fc.record(
      { label: fc.constant('Stage'), entry: requirements, exit: requirements },
      { requiredKeys: ['label'] },
    ),
    strand: fc.record({
      label: fc.constant('Strand'),
      milestones: fc.subarray([...names.milestones]),
    }),
    step: inventedStep(names, requirements),
    validity: fc.constantFrom<Validity>(
      { from: '2030-01-01' },
      { from: '2029-01-01', until: '2030-01-03' },
      { from: '2031-01-01', until: '2032-01-01' },
    ),
  };
}

/** Mostly wide, so that much is possible; now and then in every dimension. */
function inventedWhere(names: Names): fc.Arbitrary<PositionCondition> {
  const manyDimensions: fc.Arbitrary<PositionCondition> = fc.record(
    {
      track: some(names.track),
      stage: some(names.stage),
      status: some(names.status),
      custody: some(names.custody),
      support: some(names.support),
      safety: some(names.safety),
      concern: some(names.concern),
    },
    { requiredKeys: [] },
  );
  const status = fc.constant(names.status);
  return fc.oneof(
    fc.record({ status: some(names.status) }),
    fc.record({ status, stage: some(names.stage) }),
    fc.record({ status, custody: some(names.custody) }),
    fc.record({ status, concern: some(names.concern) }),
    fc.constant({ status: names.status }),
    fc.constant({}),
    manyDimensions,
  );
}

function inventedMoves(names: Names): fc.Arbitrary<Partial<Position>> {
  return fc.oneof(
    fc.record({ stage: one(names.stage) }),
    fc.record({ status: one(names.status) }),
    fc.record({ custody: one(names.custody), safety: one(names.safety) }),
    fc.record({ concern: one(names.concern) }),
    fc.record(
      {
        track: one(names.track),
        stage: one(names.stage),
        status: one(names.status),
        custody: one(names.custody),
        support: one(names.support),
        safety: one(names.safety),
        concern: one(names.concern),
      },
      { requiredKeys: [] },
    ),
  );
}

function inventedStep(
  names: Names,
  requirements: fc.Arbitrary<Requirement[]>,
): fc.Arbitrary<Omit<Step, 'event'>> {
  const step: fc.Arbitrary<Omit<Step, 'event'>> = fc.record(
    {
      by: some(names.roles),
      approvedBy: some(names.roles),
      carries: some(['reason', 'linked-case'] as const),
      where: inventedWhere(names),
      requires: requirements,
      moves: inventedMoves(names),
      achieves: fc.subarray([...names.milestones]),
      revokes: fc.subarray([...names.milestones], { maxLength: 1 }),
      discretionary: fc.boolean(),
      sanction: fc.boolean(),
    },
    { requiredKeys: ['by'] },
  );
  // What a gate may wait for is not left to discretion.
  return step.map(({ discretionary = false, ...rest }) =>
    (rest.achieves ?? []).length > 0 ? rest : { ...rest, discretionary },
  );
}
