import { expect, test } from 'vitest';
import { faultsOf, resolutions } from './compile-consumer.js';

// The quickest compiler for every change; the others in types.exhaustive.test.ts.
test.each(resolutions)('TypeScript 7.0 reads the package by %s', async (moduleResolution) => {
  expect(await faultsOf('typescript-7.0', { moduleResolution, skipLibCheck: true })).toEqual([]);
});

test('the declarations are sound in themselves', async () => {
  const faults = await faultsOf('typescript-7.0', { moduleResolution: 'nodenext', skipLibCheck: false });
  // xstate's own declarations do not stand exactOptionalPropertyTypes.
  expect(faults.filter((fault) => !fault.includes('node_modules/xstate/'))).toEqual([]);
});
