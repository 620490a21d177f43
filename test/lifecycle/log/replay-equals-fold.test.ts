import { check } from 'exit-work/kernel';
import { applyEvent, openCase, type Replayed, replay } from 'exit-work/lifecycle';
import { CaseEvent, type OpeningEvent } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventNow, opened, openingOf, reasonsOf } from '../stories/story.js';
import { anyWalk, type Walk } from '../stories/walks.js';
import { hostileForms, wrongForms } from './wrong-events.js';

const doubled = {
  code: 'doubled-entry',
  text: 'id: an earlier entry has this identifier; each needs its own',
} as const;

/** What `replay` is to answer, by one event after the other; of identifiers, it alone knows all that are given. */
function folded(programme: Programme, opening: OpeningEvent, events: readonly CaseEvent[]): Replayed {
  const opened = openCase(programme, opening);
  if (!opened.ok) return { ok: false, refusal: opened.refusal, at: 0, before: undefined };
  let state = opened.state;
  for (const [index, event] of events.entries()) {
    const ids = [opening, ...events.slice(0, index)].map((earlier) => Object(earlier).id);
    if (check(CaseEvent, event).ok && ids.includes(event.id)) {
      const refusal = { event: event.type, reasons: [doubled] } as const;
      return { ok: false, refusal, at: index + 1, before: state };
    }
    const applied = applyEvent(state, event);
    if (!applied.ok) return { ok: false, refusal: applied.refusal, at: index + 1, before: state };
    state = applied.state;
  }
  return { ok: true, state };
}

function expectTheSame({ programme, opening, events }: Pick<Walk, 'programme' | 'opening' | 'events'>): void {
  expect(replay(programme, [opening, ...events])).toEqual(folded(programme, opening, events));
}

/** A log with something wrong in one place, seldom in several, mostly followed by what would be right. */
const spoiltWalk = fc
  .tuple(
    anyWalk,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...wrongForms, ...hostileForms)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([walk, spoils, isAdded]) => {
    const events: unknown[] = [...walk.events];
    for (const [choice, [, spoilt]] of spoils) {
      const at = choice % (events.length + 1);
      const near = walk.events[at % Math.max(1, walk.events.length)];
      events.splice(at, isAdded ? 0 : 1, spoilt(near ?? walk.opening));
    }
    // What is no event comes from other systems, which do not know our types.
    return { ...walk, events: events as CaseEvent[] };
  });

describe('a replay is the same as one event after the other', () => {
  it('for every log that its programme accepts', () => {
    fc.assert(fc.property(anyWalk, expectTheSame));
  });

  it('for every log with something wrong in it', () => {
    fc.assert(fc.property(spoiltWalk, expectTheSame), { numRuns: 300 });
  });

  it('for every log that begins in the wrong way', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...wrongForms, ...hostileForms), (walk, [, spoilt]) => {
        expectTheSame({ ...walk, opening: spoilt(walk.opening) as OpeningEvent });
      }),
    );
  });

  it.each([...wrongForms, ...hostileForms])('for a log in the middle of which stands %s', (_, spoilt) => {
    const programme = blueprints.exitSweden;
    const informed = eventNow(opened(programme), 'client.informed');
    const events = [informed, spoilt(informed) as CaseEvent, { ...informed, id: 'e-9' }];
    expectTheSame({ programme, opening: openingOf(programme), events });
  });

  const [walk] = fc.sample(
    anyWalk.filter(({ events }) => events.length > 2),
    { numRuns: 1, seed: 7 },
  );

  /** The log of a walk whose first event has a field that is computed. */
  function computedIn(field: string, answer: () => unknown): Pick<Walk, 'programme' | 'opening' | 'events'> {
    if (walk === undefined) throw new Error('there are walks');
    const [first, ...others] = walk.events;
    const computed = Object.defineProperty({ ...first }, field, { enumerable: true, get: answer });
    return { ...walk, events: [computed as CaseEvent, ...others] };
  }

  const fields: readonly (readonly [field: string, value: unknown])[] = [
    ['id', 'e-2'],
    ['type', walk?.events[0]?.type],
    ['instant', walk?.events[0]?.instant],
    ['actorId', 'm-1'],
    ['role', walk?.events[0]?.role],
    ['recordId', 'r-1'],
    ['reason', 'as agreed'],
    ['linkedCaseId', 'case-2'],
    ['enteredAt', '2049-01-01T00:00:00Z'],
    ['replaces', 'e-0'],
  ];

  it.each(fields)('where the field %s of an event is computed and throws: it is refused', (field) => {
    const { programme, opening, events } = computedIn(field, () => {
      throw new Error('a getter was run');
    });
    const replayed = replay(programme, [opening, ...events]);
    expect(replayed.ok ? [] : [replayed.at, reasonsOf(replayed.refusal)]).toEqual([1, [`invalid ${field}`]]);
  });

  // Not so `applyEvent`, which takes plain data only: to look for getters would cost more than all the rest.
  it.each(fields.slice(0, 8))('where the field %s of an event is computed: it is read', (field, value) => {
    const { programme, opening, events } = computedIn(field, () => value);
    const [first, ...others] = walk?.events ?? [];
    const plain = { ...first, [field]: value } as CaseEvent;
    expect(replay(programme, [opening, ...events])).toEqual(folded(programme, opening, [plain, ...others]));
  });
});
