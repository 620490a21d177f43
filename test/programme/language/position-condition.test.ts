import type { Position, PositionCondition } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import {
  allowedValues,
  areDisjoint,
  satisfies,
  satisfiesInAnyStatus,
} from '../../../src/programme/language/position-condition.js';

const position: Position = {
  track: 'voluntary',
  stage: 'intervention',
  status: 'active',
  custody: 'community',
  support: 'standard',
  safety: 'settled',
  concern: 'no-concern',
};

describe('a set of positions', () => {
  it.each<[string, PositionCondition | undefined, Partial<Position>, boolean, boolean]>([
    ['nothing is said', undefined, {}, true, true],
    ['nothing is said, and the case is paused', undefined, { status: 'paused' }, false, true],
    ['nothing is said, and the case is closed', {}, { status: 'closed' }, false, true],
    ['nothing is said of the status', { stage: ['intervention'] }, { status: 'withdrawn' }, false, true],
    ['the status is meant', { status: ['paused'] }, { status: 'paused' }, true, true],
    ['another status is meant', { status: ['paused'] }, {}, false, false],
    ['several statuses are meant', { status: ['paused', 'active'] }, {}, true, true],
    ['the stage is meant', { stage: ['assessment', 'intervention'] }, {}, true, true],
    ['another stage is meant', { stage: ['intake'] }, {}, false, false],
    ['another track is meant', { track: ['mandated'] }, {}, false, false],
    ['another custody is meant', { custody: ['custody'] }, {}, false, false],
    ['another support is meant', { support: ['standby', 'intensive'] }, {}, false, false],
    ['another safety is meant', { safety: ['crisis'] }, {}, false, false],
    ['the concern is meant', { concern: ['no-concern'] }, {}, true, true],
    ['another concern is meant', { concern: ['raised', 'with-authority'] }, {}, false, false],
    ['a concern is open, and nothing is said of it', {}, { concern: 'raised' }, true, true],
    ['all but one are meant', { stage: ['intervention'], custody: ['custody'] }, {}, false, false],
    [
      'all are meant',
      { stage: ['intervention'], custody: ['community'], safety: ['settled'] },
      {},
      true,
      true,
    ],
  ])('where %s', (_, where, overrides, within, withinAnyStatus) => {
    const here = { ...position, ...overrides };
    expect([satisfies(here, where), satisfiesInAnyStatus(here, where)]).toEqual([within, withinAnyStatus]);
  });

  it('admits active cases only, and everything else', () => {
    expect(allowedValues({}, 'status')).toEqual(['active']);
    expect(allowedValues({ status: ['closed'] }, 'status')).toEqual(['closed']);
    expect(allowedValues({}, 'stage')).toBeUndefined();
    expect(allowedValues({ stage: ['intake'] }, 'stage')).toEqual(['intake']);
  });

  it.each<[PositionCondition | undefined, PositionCondition | undefined, boolean]>([
    [undefined, undefined, false],
    [{}, { stage: ['intake'] }, false],
    [{ stage: ['intake'] }, { stage: ['closure'] }, true],
    [{ stage: ['intake', 'closure'] }, { stage: ['closure'] }, false],
    [{ stage: ['intake'] }, { custody: ['custody'] }, false],
    [{}, { status: ['paused'] }, true],
    [undefined, { status: ['paused', 'active'] }, false],
    [{ status: ['closed'] }, { status: ['closed'], stage: ['closure'] }, false],
    [{ concern: ['no-concern'] }, { concern: ['raised', 'with-authority'] }, true],
    [{ concern: ['raised'] }, { safety: ['crisis'] }, false],
    [{ track: ['mandated'] }, { track: ['voluntary'], stage: ['intake'] }, true],
    [{ stage: ['intake'], custody: ['custody'] }, { stage: ['intake'], custody: ['community'] }, true],
  ])('%j and %j exclude each other: %s', (first, second, expected) => {
    expect(areDisjoint(first, second)).toBe(expected);
    expect(areDisjoint(second, first)).toBe(expected);
  });
});
