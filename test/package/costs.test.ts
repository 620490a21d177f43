import { expect, inject, test } from 'vitest';
import { bundleSize, bundleSizes, type Consumer, consumers } from './bundle-sizes.js';
import { instantiationsOf } from './compile-consumer.js';
import { heldBundles, heldTypeCheck, limitOf } from './cost-limits.js';

const sizes = await bundleSizes(inject('consumer'));

test.each(Object.keys(consumers) as Consumer[])(
  'the bundle of %s is at most 5 % larger than it was',
  (name) => {
    expect(sizes[name]).toBeLessThanOrEqual(limitOf(heldBundles[name], 0.05));
  },
);

test('who takes one name from the main entry gets nothing that is not used', async () => {
  const size = await bundleSize(inject('consumer'), "export { decideDisclosure } from 'exit-work';");
  expect(size / sizes.decideDisclosure).toBeLessThan(1.01);
});

test('the bundles hold what they are named for, which shows that these tests would see more', () => {
  expect(Math.min(...Object.values(sizes))).toBeGreaterThan(1024);
});

test('the type check of a small application is no dearer than it was', async () => {
  const instantiations = await instantiationsOf('consumers/reception.ts');
  expect(instantiations).toBeGreaterThan(0);
  expect(instantiations).toBeLessThanOrEqual(limitOf(heldTypeCheck, 0.02));
});
