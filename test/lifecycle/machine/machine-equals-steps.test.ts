import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { inventedProgramme } from './invented-programme.js';
import { eventsOf, openingsOf, play } from './side-by-side.js';

// Chance looks here and there; every state that a case can be in is looked at in machine-equals-steps.deep.test.ts.
describe('the XState machine, the transition table and the steps give the same answers', () => {
  it.each(Object.entries(blueprints))('in %s', (_, programme) => {
    fc.assert(
      fc.property(openingsOf(programme), eventsOf(programme), (opening, events) => {
        play(programme, opening, events);
      }),
      { numRuns: 8 },
    );
  });

  it('in any programme', () => {
    const anyPlay = inventedProgramme.chain((programme) =>
      fc.tuple(fc.constant(programme), openingsOf(programme), eventsOf(programme)),
    );
    fc.assert(
      fc.property(anyPlay, ([programme, opening, events]) => {
        play(programme, opening, events);
      }),
      { numRuns: 30 },
    );
  });
});
