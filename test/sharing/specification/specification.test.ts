import { compilePolicy, decideDisclosure } from 'exit-work/sharing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { malformedInquiries } from '../worlds/malformed-world.js';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries, world } from '../worlds/worlds.js';
import { firstDisagreement } from './compare.js';

// 10,000,000 of them in specification.deep.test.ts.
it('the engine decides as specified, in 400 small worlds', () => {
  fc.assert(
    fc.property(world, (one) => {
      const inquiries = [{ policy: one.policy, worlds: [one] }];
      const { decided, specified } = firstDisagreement(compilePolicy, 1, inquiries) ?? {};
      expect(decided).toEqual(specified);
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('the engine refuses 4,000 requests, most of which cannot be, as specified', () => {
  const inquiries = malformedInquiries(seeded(7), randomInquiries(seeded(20_300_305), 10));
  const { decided, specified } = firstDisagreement(compilePolicy, 4_000, inquiries) ?? {};
  expect(decided).toEqual(specified);
}, 60_000);

it('a policy decides the same, whether it is compiled once or for each request', () => {
  fc.assert(
    fc.property(world, ({ request, policy }) => {
      expect(decideDisclosure(request, policy)).toEqual(compilePolicy(policy).decide(request));
    }),
    { numRuns: 100 },
  );
}, 60_000);
