import { type Dimension, dimensions, type Position, type PositionCondition } from 'exit-work/programme';
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
import { describe, expect, it } from 'vitest';
import {
  areDisjoint,
  satisfies,
  satisfiesInAnyStatus,
} from '../../../src/programme/language/position-condition.js';

const values = {
  track: valuesOf(participationTracks),
  stage: ['intake', 'intervention', 'closure'],
  status: valuesOf(caseStatuses),
  custody: valuesOf(custodyStates),
  support: valuesOf(supportIntensities),
  safety: valuesOf(safetyStates),
  concern: valuesOf(securityConcernStates),
} as const satisfies Record<Dimension, readonly string[]>;

const everyPosition: readonly Position[] = values.track.flatMap((track) =>
  values.stage.flatMap((stage) =>
    values.status.flatMap((status) =>
      values.custody.flatMap((custody) =>
        values.support.flatMap((support) =>
          values.safety.flatMap((safety) =>
            values.concern.map((concern) => ({ track, stage, status, custody, support, safety, concern })),
          ),
        ),
      ),
    ),
  ),
);

const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });

const anyWhere: fc.Arbitrary<PositionCondition> = fc.record(
  {
    track: some(values.track),
    stage: some<string>(values.stage),
    status: some(values.status),
    custody: some(values.custody),
    support: some(values.support),
    safety: some(values.safety),
    concern: some(values.concern),
  },
  { requiredKeys: [] },
);

describe('sets of positions', () => {
  it('exclude each other exactly if no position is in both', () => {
    fc.assert(
      fc.property(anyWhere, anyWhere, (first, second) => {
        const inBoth = everyPosition.filter(
          (position) => satisfies(position, first) && satisfies(position, second),
        );
        expect(areDisjoint(first, second)).toBe(inBoth.length === 0);
        expect(areDisjoint(second, first)).toBe(inBoth.length === 0);
      }),
    );
  });

  it('hold some position, and so never exclude themselves', () => {
    fc.assert(
      fc.property(anyWhere, (where) => {
        expect(areDisjoint(where, where)).toBe(false);
      }),
    );
  });

  it('hold fewer positions the more is said of them', () => {
    fc.assert(
      fc.property(anyWhere, anyWhere, (first, second) => {
        const both: PositionCondition = { ...second, ...first };
        const within = everyPosition.filter((position) => satisfiesInAnyStatus(position, both));
        expect(within.every((position) => satisfiesInAnyStatus(position, first))).toBe(true);
      }),
    );
  });

  it('are within any status what they are within the active ones, if the status is not spoken of', () => {
    fc.assert(
      fc.property(anyWhere, fc.constantFrom(...everyPosition), ({ status, ...where }, position) => {
        expect(satisfiesInAnyStatus(position, where)).toBe(
          satisfies({ ...position, status: 'active' }, where),
        );
        if (status !== undefined) {
          expect(satisfiesInAnyStatus(position, { ...where, status })).toBe(
            satisfies(position, { ...where, status }),
          );
        }
      }),
    );
  });

  it('speak of every dimension of a position', () => {
    expect(Object.keys(values).sort()).toEqual([...dimensions].sort());
  });
});
