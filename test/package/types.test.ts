import { expect, test } from 'vitest';
import { faultsOf } from './compile-consumer.js';

// The quickest compiler for every change; the others, and the other ways, in types.exhaustive.test.ts.
test('TypeScript 7.0 reads the package by bundler', async () => {
  expect(await faultsOf('typescript-7.0', { moduleResolution: 'bundler', skipLibCheck: true })).toEqual([]);
});

test('TypeScript 7.0 reads the package by nodenext, and the declarations are sound in themselves', async () => {
  const faults = await faultsOf('typescript-7.0', { moduleResolution: 'nodenext', skipLibCheck: false });
  // xstate's own declarations do not stand exactOptionalPropertyTypes.
  expect(faults.filter((fault) => !fault.includes('node_modules/xstate/'))).toEqual([]);
});
