import { applyEvent } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, keyOf } from '../../lifecycle/machine/explore.js';
import { eventNow, opened } from '../../lifecycle/stories/story.js';

describe('what is proved of one concern at a time', () => {
  it.each([blueprints.openSetting, blueprints.helplineAndFamilySupport])(
    '$id: holds of several, which stand where one could',
    (of) => {
      const { keys } = explore(of);
      const types = [...new Set(Object.values(of.steps).map(({ event }) => event))];
      const concerns = types.filter((type) => type.startsWith('security-concern.'));
      const anyEvent = fc.tuple(
        fc.oneof(fc.constantFrom(...types), fc.constantFrom(...concerns)),
        fc.constantFrom('sc-1', 'sc-2', 'sc-3'),
      );
      fc.assert(
        fc.property(fc.array(anyEvent, { minLength: 20, maxLength: 80 }), (story) => {
          let state = opened(of);
          for (const [type, recordId] of story) {
            const told = concerns.includes(type) ? { type, recordId } : { type };
            const applied = applyEvent(state, eventNow(state, told));
            if (applied.ok) state = applied.state;
            expect(keys.has(keyOf(state))).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
