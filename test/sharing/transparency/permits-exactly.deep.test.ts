import fc from 'fast-check';
import { expect, it } from 'vitest';
import { permittedOneByOne } from './permitted-one-by-one.js';
import { languages, saidIn } from './said-in.js';
import { statementWorld } from './statement-worlds.js';

it('says permit exactly where the rules permit, in 200 policies', { timeout: 300_000 }, () => {
  const counted = { items: 0, generalised: 0, silent: 0 };
  fc.assert(
    fc.property(statementWorld, ({ policy, instant }) => {
      const asking = { clientId: 'c-1', instant };
      const permitted = [...permittedOneByOne(policy, asking)].sort();
      for (const language of languages) expect(saidIn(language, policy, asking)).toEqual(permitted);
      counted.items += permitted.length;
      counted.generalised += permitted.filter((one) => one.endsWith('/generalised')).length;
      counted.silent += permitted.length === 0 ? 1 : 0;
    }),
    { numRuns: 200, seed: 20_300_601 },
  );
  // A generator that has drifted into trivial cases proves nothing.
  expect(counted.items).toBeGreaterThan(1_000);
  expect(counted.generalised).toBeGreaterThan(50);
  expect(counted.silent).toBeLessThan(100);
});
