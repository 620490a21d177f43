import { applyEvent, openCase } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIn } from '../stories/journeys.js';
import { eventNow, frozen, openingOf, reasonsOf } from '../stories/story.js';

const state = frozen(caseIn('Exit Sweden', 'intervention'));
const event = eventNow(state, 'session.held');
const json = JSON.stringify(event);
const longText = 'a'.repeat(50_000_000);

/** A key or a shape that JSON can carry and an honest event never does. */
function withJson(text: string): unknown {
  return JSON.parse(`${json.slice(0, -1)},${text}}`);
}

const hostile: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['null', null, ['(root)']],
  ['nothing', undefined, ['(root)']],
  ['a number', 7, ['(root)']],
  ['not even a number', Number.NaN, ['(root)']],
  ['text', json, ['(root)']],
  ['text of 50 MB', longText, ['(root)']],
  ['a list', [event], ['(root)']],
  ['a function', () => event, ['(root)']],
  ['a date', new Date(0), ['(root)']],
  ['an object that inherits its fields', Object.create(event), ['(root)']],
  ['no fields', {}, ['id', 'type', 'instant', 'actorId', 'role']],
  ['30 February', { ...event, instant: '2030-02-30T10:00:00Z' }, ['instant']],
  ['29 February in a common year', { ...event, instant: '2031-02-29T10:00:00Z' }, ['instant']],
  ['an instant without a zone', { ...event, instant: '2031-03-04T09:30:00' }, ['instant']],
  ['a day for an instant', { ...event, instant: '2031-03-04' }, ['instant']],
  ['24 o’clock', { ...event, instant: '2031-03-04T24:00:00Z' }, ['instant']],
  ['a time stamp', { ...event, instant: 1_900_000_000_000 }, ['instant']],
  ['a Date', { ...event, instant: new Date(0) }, ['instant']],
  ['a type of 50 MB', { ...event, type: longText }, ['type']],
  ['a reason of 50 MB', { ...event, reason: longText }, ['reason']],
  ['its own approval', { ...event, approvedById: event.actorId, approvedInRole: 'judge' }, ['approvedById']],
  ['an approval by nobody', { ...event, approvedInRole: 'judge' }, ['approvedInRole']],
  [
    'an approval by a role that does not exist',
    { ...event, approvedById: 'm-2', approvedInRole: 'king' },
    ['approvedInRole'],
  ],
  ['an entry before it happened', { ...event, enteredAt: '2001-01-01T00:00:00Z' }, ['enteredAt']],
  ['an entry at no time', { ...event, enteredAt: 'yesterday' }, ['enteredAt']],
  ['itself to replace', { ...event, replaces: event.id, enteredAt: '2049-01-01T00:00:00Z' }, ['replaces']],
  ['nothing to take back', { ...event, type: 'entry.retracted' }, ['replaces']],
  ['a type with a space', { ...event, type: 'session held' }, ['type']],
  ['a type that is a number', { ...event, type: 7 }, ['type']],
  ['a type out of a prototype', { ...event, type: 'constructor' }, ['type']],
  ['a role that does not exist', { ...event, role: 'toString' }, ['role']],
  ['an identifier that carries meaning', { ...event, id: 'Sam Sample' }, ['id']],
  ['a field that nobody knows', { ...event, risk: 'high' }, ['(root)']],
  ['a field without a value', { ...event, reason: undefined }, ['reason']],
  ['__proto__', withJson('"__proto__":{"role":"judge"}'), ['__proto__']],
  ['constructor', withJson('"constructor":{"prototype":{}}'), ['constructor']],
  ['a type that is computed and throws', throwing('type'), ['type']],
  ['an instant that is computed and throws', throwing('instant'), ['instant']],
];

const deep: readonly (readonly [string, unknown])[] = [
  ['nests 10,000 lists', withJson(`"reason":${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
  ['holds itself', circular()],
];

const everything = [...hostile.map(([name, value]) => [name, value] as const), ...deep];

describe('a hostile event', () => {
  it.each(hostile)('%s is refused by field path', (_, value, paths) => {
    const applied = applyEvent(state, value as CaseEvent);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual(paths.map((path) => `invalid ${path}`));
  });

  it.each(deep)('that %s is refused where our names end', (_, value) => {
    const applied = applyEvent(state, value as CaseEvent);
    const [refused] = applied.ok ? [] : reasonsOf(applied.refusal);
    expect(refused).toBe('invalid reason');
    expect(applied.ok ? '' : applied.refusal.reasons[0].text).toMatch(/nested more than \d+ levels deep$/);
  });

  it.each(everything)('%s does not open a case either', (_, value) => {
    const applied = openCase(blueprints.exitSweden, value as OpeningEvent);
    expect(applied.ok ? [] : applied.refusal.reasons.map(({ code }) => code)).toContain('invalid');
  });

  it.each(everything)('%s does not come back in the words of the refusal', (_, value) => {
    const applied = applyEvent(state, value as CaseEvent);
    const told = JSON.stringify(applied.ok ? '' : applied.refusal);
    expect(told.length).toBeLessThan(2_000);
    expect(told).not.toContain('Sam Sample');
  });

  it.each<[unknown, string]>([
    ['session.held', 'session.held'],
    ['session held', '(unreadable event)'],
    [`${'a'.repeat(41)}.held`, '(unreadable event)'],
    ['\u001b[2J.held', '(unreadable event)'],
    [7, '(unreadable event)'],
    [undefined, '(unreadable event)'],
  ])('of type %j is called %s', (type, called) => {
    const applied = applyEvent(state, { ...event, type, role: 'nobody' } as unknown as CaseEvent);
    expect(applied.ok ? undefined : applied.refusal.event).toBe(called);
  });

  it('leaves the prototypes alone', () => {
    applyEvent(state, withJson('"__proto__":{"polluted":true}') as CaseEvent);
    expect('polluted' in {}).toBe(false);
  });
});

describe('whatever comes', () => {
  it('is answered and not thrown', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
      fc.record(
        { ...Object.fromEntries(Object.keys(event).map((key) => [key, fc.anything()])) },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const applied = applyEvent(state, value as CaseEvent);
        const openedWith = openCase(blueprints.pairs, value as OpeningEvent);
        expect([applied.ok, openedWith.ok]).toEqual([false, false]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an honest opening', () => {
  it('is accepted beside all these', () => {
    expect(openCase(blueprints.exitSweden, openingOf(blueprints.exitSweden)).ok).toBe(true);
    expect(applyEvent(state, event).ok).toBe(true);
  });
});

function circular(): unknown {
  const ring = { ...event };
  return Object.assign(ring, { reason: ring });
}

function throwing(key: string): unknown {
  return Object.defineProperty({ ...event }, key, {
    enumerable: true,
    get: () => {
      throw new Error('a getter was run');
    },
  });
}
