import { applyEvent } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf, shareOf } from '../../evidence/share.js';
import { compareForms } from './compare-with-machine.js';
import { eventBy, explore, leadingTo } from './explore.js';
import { inventedProgramme } from './invented-programme.js';

/** What was counted when this was last looked at: a change of a blueprint is to be noticed. */
const counted = {
  openSetting: { states: 3438, closed: 30, notReopened: 0 },
  prisonAndProbation: { states: 27276, closed: 288, notReopened: 0 },
  vpnTypeC: { states: 6876, closed: 60, notReopened: 0 },
  pairs: { states: 18132, closed: 192, notReopened: 0 },
  exitSweden: { states: 5568, closed: 48, notReopened: 0 },
  helplineAndFamilySupport: { states: 538, closed: 10, notReopened: 0 },
} as const satisfies Record<keyof typeof blueprints, unknown>;

const names = Object.keys(counted).filter((name): name is keyof typeof counted => name in counted);

/** Of what is wrong with an event, so many in each state, and others in the next; the machine is slow. */
const faultyInEach = 12;

const timed = <T>(run: () => T): readonly [answer: T, seconds: string] => {
  const started = performance.now();
  const answer = run();
  return [answer, ((performance.now() - started) / 1000).toFixed(1)];
};

describe.each(names)('of every case of %s', (name) => {
  const programme = blueprints[name];
  const explored = explore(programme);
  const { states, taken } = explored;
  const closed = states.filter(({ position }) => position.status === 'closed');

  it('the machine, the table and the steps say the same, whatever happens', { timeout: 600_000 }, () => {
    const asked = sampleOf(states);
    const [compared, seconds] = timed(() => compareForms({ ...explored, states: asked }, faultyInEach));
    const { pairs, differing, mismatches, unexplored } = compared;
    console.info(
      `${programme.id}: ${asked.length} of ${states.length} states, ${pairs} pairs, ${differing} mismatches, ${seconds} s`,
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

  it('none is closed without an evaluation, in a crisis, or with an open security concern', () => {
    const faulty = closed.filter(
      ({ milestones, position: { safety, concern } }) =>
        !milestones.includes('case-evaluated') || safety !== 'settled' || concern !== 'no-concern',
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

const invented = shareOf(1_000);

describe(`of every case of ${invented} invented programmes`, () => {
  const most = 300;

  it('the machine, the table and the steps say the same, whatever happens', { timeout: 600_000 }, () => {
    const programmes = fc.sample(inventedProgramme, { numRuns: invented, seed: 20_300_102 });
    const [compared, seconds] = timed(() =>
      programmes.map((programme) => {
        const explored = explore(programme, most);
        const { cut, states } = explored;
        return { cut, states: states.length, ...compareForms(explored, faultyInEach) };
      }),
    );
    const sum = (count: (one: (typeof compared)[number]) => number) =>
      compared.reduce((total, one) => total + count(one), 0);
    const cut = compared.filter((one) => one.cut).length;
    console.info(
      `${programmes.length} invented programmes: ${sum(({ states }) => states)} states (${cut} programmes cut at ${most}), ` +
        `${sum(({ pairs }) => pairs)} pairs, ${sum(({ differing }) => differing)} mismatches, ${seconds} s`,
    );
    expect(compared.flatMap(({ mismatches }) => mismatches)).toEqual([]);
    expect(compared.flatMap(({ unexplored }) => unexplored)).toEqual([]);
    expect(programmes).toHaveLength(invented);
  });
});
