import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

// `vitest run` for every change; `vitest run --mode exhaustive` for what takes longer than a change can wait.
export default defineConfig(({ mode }) => {
  const tests = mode === 'exhaustive' ? '*.exhaustive.test.ts' : '*.test.ts';
  const exclude = mode === 'exhaustive' ? [] : ['**/*.exhaustive.test.ts'];
  return {
    resolve: {
      alias: [
        { find: /^exit-work$/, replacement: `${source}/index.ts` },
        { find: /^exit-work\/(.+)$/, replacement: `${source}/$1/index.ts` },
      ],
    },
    test: {
      // The library is pure, so test files can share what is loaded; that makes them three times as fast.
      isolate: false,
      testTimeout: 30_000,
      // By default one core is left idle; on two that is half of them.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: { name: 'library', include: [`test/**/${tests}`], exclude: [...exclude, 'test/package/**'] },
        },
        {
          // Builds and packs once, and only when one of these tests is run.
          extends: true,
          test: {
            name: 'package',
            include: [`test/package/${tests}`],
            exclude,
            globalSetup: ['test/package/pack.ts'],
            testTimeout: 120_000,
          },
        },
      ],
    },
  };
});
