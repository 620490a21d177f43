import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rulesOf, withRules } from '../../../src/sharing/decision/compile/client-layers.js';
import { unknownClient } from '../../../src/sharing/decision/compile/client-rules.js';

it('what was changed last of a client holds, what was compiled before stays, and there are few layers', () => {
  const anyId = fc.constantFrom(...Array.from({ length: 40 }, (_, place) => `c-${place}`));
  fc.assert(
    fc.property(fc.uniqueArray(anyId), fc.array(anyId, { maxLength: 200 }), (known, changes) => {
      const expected = new Map(known.map((id) => [id, { ...unknownClient }]));
      let layers = [new Map(expected)] as Parameters<typeof rulesOf>[0];
      for (const id of changes) {
        const before = layers;
        const held = rulesOf(before, id);
        const rules = { ...unknownClient };
        layers = withRules(layers, id, rules);
        expected.set(id, rules);
        expect(rulesOf(before, id)).toBe(held);
      }
      for (const [id, rules] of expected) expect(rulesOf(layers, id)).toBe(rules);
      expect(rulesOf(layers, 'c-unknown')).toBeUndefined();
      expect(layers.length).toBeLessThan(3 + Math.log2(changes.length + 1));
    }),
    { numRuns: 50 },
  );
});
