import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^exit-work$/, replacement: `${source}/index.ts` },
      { find: /^exit-work\/(.+)$/, replacement: `${source}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.exhaustive.test.ts', '**/node_modules/**'],
    typecheck: { enabled: false },
  },
});
