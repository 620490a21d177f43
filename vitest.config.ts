import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

// `vitest run` for every change; `--mode exhaustive` for what a compiler must read again and for all stored answers, in CI;
// `--mode deep` for what takes hours, by hand.
const modes = ['exhaustive', 'deep'];

export default defineConfig(({ mode }) => {
  const isOfItsOwn = modes.includes(mode);
  const tests = isOfItsOwn ? `*.${mode}.test.ts` : '*.test.ts';
  const exclude = isOfItsOwn ? [] : modes.map((one) => `**/*.${one}.test.ts`);
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
          // Builds and packs once, and only when one of these tests is run; meanwhile the library's are.
          extends: true,
          test: {
            name: 'package',
            include: [`test/package/${tests}`],
            exclude,
            globalSetup: ['test/package/pack.ts'],
            setupFiles: ['test/package/packed.ts'],
            sequence: { groupOrder: 1 },
            testTimeout: 120_000,
          },
        },
      ],
    },
  };
});
