import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tests that hold decision and redaction; no others can notice what is changed in them. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^exit-work$/, replacement: `${root}src/index.ts` },
      { find: /^exit-work\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/sharing/{decision,decision/*,view,worlds,specification}/*.test.ts'],
    exclude: ['**/*.exhaustive.test.ts', '**/*.deep.test.ts'],
    testTimeout: 60_000,
  },
});
