import { blueprints, defineProgramme, type Invariant, type Programme, type Step } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { bothAnswers } from './naive/compare-with-naive.js';

const letters = [...'abcdefghijklmnopqrstuvwxyzåäöü'];
const names = letters.map((_, index) => `fact-${index + 1}`);
const events = names.map((_, index) => `fact.${'abcdef'[index % 6]}-${'ghijk'[Math.floor(index / 6)]}`);

/** As many milestones as a programme may have, each of which waits for the one before; with the last the case closes. */
function oneAfterTheOther(invariants: Readonly<Record<string, Invariant>>): Programme {
  const [call] = Object.values(blueprints.helplineAndFamilySupport.openings);
  if (call === undefined) throw new Error('the helpline has an opening');
  const steps = names.map((name, index): [string, Step] => {
    const before = names[index - 1];
    const requires = before === undefined ? [] : [{ milestone: before, because: 'one by one' }];
    const moves = index === names.length - 1 ? { status: 'closed' as const } : {};
    return [name, { event: events[index] ?? '', by: ['counsellor'], requires, moves, achieves: [name] }];
  });
  return defineProgramme<string, string, string>({
    ...blueprints.helplineAndFamilySupport,
    stages: { helpline: { label: 'Helpline' } },
    milestones: Object.fromEntries(names.map((name) => [name, { label: name }])),
    events: Object.fromEntries(events.map((event) => [event, { label: event, definition: event }])),
    openings: { call },
    tasks: {},
    steps: Object.fromEntries(steps),
    invariants,
  });
}

describe('with as many milestones as there may be', () => {
  const [third = '', fourth = ''] = events.slice(2);
  const closing = {
    kind: 'preceded',
    entering: { status: ['closed'] },
    label: 'first',
  } as const;

  it.each([
    { promised: { ...closing, by: [third] }, length: undefined },
    { promised: { ...closing, by: [third], since: [fourth] }, length: 31 },
    { promised: { ...closing, by: [fourth], since: [third] }, length: 32 },
    { promised: { kind: 'never', where: {}, holding: ['fact-30'], label: 'first' }, length: 31 },
    {
      promised: {
        kind: 'never',
        where: {},
        holding: ['fact-29'],
        missing: ['fact-30'],
        label: 'first',
      },
      length: 30,
    },
  ] as const)('what has happened is known to the end ($length)', ({ promised, length }) => {
    const { found, naive } = bothAnswers(oneAfterTheOther({ promised }));
    expect(found).toEqual(naive);
    expect(found.states).toBe(62);
    expect(found.broken['designer promised']).toBe(length);
  });
});
