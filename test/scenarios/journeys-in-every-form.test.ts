import { readFileSync } from 'node:fs';
import { applyEvent, type CaseState, createCaseMachine, openCase, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints, dimensions, type Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { readJourney } from '../../examples/demo/journey.js';

interface Told {
  readonly name: string;
  readonly programme: Programme;
  readonly log: Parameters<typeof replay>[1];
  /** Events of the journey that are refused, each with the number of entries before it. */
  readonly attempts: readonly CaseEvent[];
}

const told = ['vpn-type-c', 'pairs', 'exit-sweden', 'helpline-family'].flatMap((name): Told[] => {
  const text = readFileSync(new URL(`../../examples/journeys/${name}.json`, import.meta.url), 'utf8');
  const read = readJourney(text);
  if (!read.ok) throw new Error(name);
  return read.value.cases.map(({ file, attempts }) => {
    const programme = Object.values<Programme>(blueprints).find(({ id }) => id === file.programme.id);
    if (programme === undefined) throw new Error(file.programme.id);
    return { name: `${name}, ${file.id}`, programme, log: [file.opening, ...file.events], attempts };
  });
});

function standing({ position, milestones }: Pick<CaseState, 'position' | 'milestones'>) {
  return { ...position, milestones };
}

describe.each(told)('the journey $name', ({ programme, log, attempts }) => {
  it('is the same in the machine, over the table and step by step, after each of its events', () => {
    const actor = createActor(createCaseMachine(programme)).start();
    const [opening, ...events] = log;
    const opened = openCase(programme, opening);
    actor.send(opening);
    if (!opened.ok) throw new Error('a journey opens');
    let state = opened.state;
    for (const [index, event] of events.entries()) {
      const applied = applyEvent(state, event);
      if (!applied.ok) throw new Error(`${event.type} is possible`);
      state = applied.state;
      actor.send(event);
      const replayed = replay(programme, [opening, ...events.slice(0, index + 1)]);
      expect(replayed).toEqual({ ok: true, state });
      const { value, context } = actor.getSnapshot();
      const position = Object.fromEntries(dimensions.map((dimension) => [dimension, value[dimension]]));
      expect({ ...position, milestones: context.milestones }).toEqual(standing(state));
    }
  });

  it('refuses its attempts in the machine and over the table as it does step by step', () => {
    for (const attempt of attempts) {
      const before = log.slice(1).filter(({ instant }) => Date.parse(instant) <= Date.parse(attempt.instant));
      const replayed = replay(programme, [log[0], ...before]);
      if (!replayed.ok) throw new Error('what came before is possible');
      const refused = replay(programme, [log[0], ...before, attempt]);
      const applied = applyEvent(replayed.state, attempt);
      expect(applied.ok).toBe(false);
      expect(refused).toEqual({ ...applied, at: before.length + 1, before: replayed.state });
      const actor = createActor(createCaseMachine(programme)).start();
      for (const event of [log[0], ...before]) actor.send(event);
      const stood = actor.getSnapshot().value;
      actor.send(attempt);
      expect(actor.getSnapshot().value).toEqual(stood);
    }
  });
});
