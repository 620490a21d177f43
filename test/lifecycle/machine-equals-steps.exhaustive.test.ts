import { applyEvent } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { compareWithMachine } from './compare-with-machine.js';
import { eventBy, explore, leadingTo } from './explore.js';

/** What was counted when this was last looked at: a change of a blueprint is to be noticed. */
const counted = {
  openSetting: { states: 925, closed: 29, notReopened: 0 },
  vpnTypeC: { states: 1850, closed: 58, notReopened: 0 },
  pairs: { states: 2327, closed: 87, notReopened: 0 },
  exitSweden: { states: 925, closed: 29, notReopened: 0 },
  helplineAndFamilySupport: { states: 186, closed: 10, notReopened: 0 },
} as const satisfies Record<keyof typeof blueprints, unknown>;

const names = Object.keys(counted).filter((name): name is keyof typeof counted => name in counted);

describe.each(names)('of every case of %s', (name) => {
  const programme = blueprints[name];
  const explored = explore(programme);
  const { states, taken } = explored;
  const closed = states.filter(({ position }) => position.status === 'closed');

  it('the machine and the steps say the same, whatever happens', { timeout: 600_000 }, () => {
    const started = performance.now();
    const { pairs, mismatches, unexplored } = compareWithMachine(explored);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.info(
      `${programme.id}: ${states.length} states, ${pairs} pairs, ${mismatches.length} mismatches, ${seconds} s`,
    );
    expect(mismatches).toEqual([]);
    expect(unexplored).toEqual([]);
  });

  it('the positions and milestones are as many as were counted', () => {
    const notReopened = closed.filter(
      (state) => !applyEvent(state, eventBy('counsellor', 'case.reopened')).ok,
    );
    expect({ states: states.length, closed: closed.length, notReopened: notReopened.length }).toEqual(
      counted[name],
    );
  });

  it('the closure can be reached from wherever it stands', () => {
    expect(leadingTo(explored, ({ position }) => position.status === 'closed').size).toBe(states.length);
  });

  it('none is closed without an evaluation, or in a crisis', () => {
    const faulty = closed.filter(
      ({ milestones, position }) => !milestones.includes('case-evaluated') || position.safety !== 'settled',
    );
    expect(faulty).toEqual([]);
  });

  it('every stage is entered by one, and every step is taken by one', () => {
    expect([...new Set(states.map(({ position }) => position.stage))].sort()).toEqual(
      Object.keys(programme.stages).sort(),
    );
    expect([...taken].sort()).toEqual(Object.keys(programme.steps).sort());
  });
});
