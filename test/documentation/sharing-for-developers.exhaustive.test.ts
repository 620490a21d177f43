import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { compile } from './tutorial/compile.js';

const folder = fileURLToPath(new URL('../.generated/compiled-sharing/', import.meta.url));

// sharing-for-developers.test.ts runs the program; readers also copy it into files that a compiler reads.
test('the program on the page on sharing compiles as it stands', () => {
  const [page] = filesUnder('docs/sharing-for-developers.md');
  const blocks = [...(page?.text ?? '').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}program.ts`, blocks.join('\n'));
  expect([...compile([`${folder}program.ts`]).values()]).toEqual(['']);
}, 120_000);
