import { fileURLToPath } from 'node:url';
import { bundleSizes, type Consumer } from '../test/package/bundle-sizes.js';
import { heldBundles } from '../test/package/cost-limits.js';
import type { Measured } from './measured.js';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** What is held by `test/package/costs.test.ts`, of the package as it was built last. */
export async function benchBundles(): Promise<Measured> {
  const sizes = await bundleSizes(repository);
  return {
    title: 'Bundles, minified and gzipped',
    peer: 'the first commit that held them',
    rows: (Object.keys(sizes) as Consumer[]).map((name) => [
      `${name}, ${(sizes[name] / 1000).toFixed(1)} kB`,
      sizes[name] / heldBundles[name].first,
    ]),
  };
}
