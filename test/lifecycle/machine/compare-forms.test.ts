import { blueprints, type Step } from 'exit-work/programme';
import { expect, it } from 'vitest';
import { compareForms } from './compare-with-machine.js';
import { explore } from './explore.js';

const programme = blueprints.helplineAndFamilySupport;
const explored = explore(programme, 8);

/** The programme with one step that is otherwise; the states stay those of the programme as it is. */
function withOther(key: string, change: Partial<Step>) {
  const step = programme.steps[key];
  if (step === undefined) throw new Error(`there is no step ${key}`);
  return {
    ...explored,
    programme: { ...programme, steps: { ...programme.steps, [key]: { ...step, ...change } } },
  };
}

it('finds no difference where there is none', () => {
  const { differing, mismatches, pairs } = compareForms(explored);
  expect([differing, mismatches]).toEqual([0, []]);
  expect(pairs).toBeGreaterThan(explored.states.length * 100);
});

it.each<[string, string, Partial<Step>]>([
  ['a requirement less', 'hand-over-to-provider', { requires: [] }],
  ['another role', 'inform-caller', { by: ['former'] }],
  ['another place', 'withdraw', { where: { status: ['paused'] } }],
  ['another move', 'withdraw', { moves: { status: 'dismissed' } }],
  ['nothing achieved', 'inform-caller', { achieves: [] }],
  ['more achieved', 'counsel-family', { achieves: ['plan-agreed'] }],
  ['something revoked', 'counsel-family', { revokes: ['client-informed'] }],
  ['no reason asked for', 'pause', { carries: [] }],
  ['a linked case asked for', 'counsel-family', { carries: ['linked-case'] }],
  ['an approval asked for', 'pause', { approvedBy: ['programme-manager'] }],
])('finds the difference that %s makes, in the machine and in the table', (_, key, change) => {
  const { differing, mismatches } = compareForms(withOther(key, change));
  expect(differing).toBeGreaterThan(1);
  const forms = new Set(mismatches.map((told) => told.split(/[:,]/)[0]));
  expect([...forms].sort()).toEqual(['machine', 'table']);
});
