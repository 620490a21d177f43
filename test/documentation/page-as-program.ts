import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../architecture/source-files.js';
import { withExpectations } from './expectations-in.js';

/** Runs the blocks of a page as one program, which throws where something is not as it says. */
export async function runPage(name: string): Promise<void> {
  const page = filesUnder(`docs/${name}.md`)[0]?.text ?? '';
  const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  if (blocks.length === 0) throw new RangeError(`docs/${name}.md has no program`);
  const folder = fileURLToPath(new URL(`../.generated/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}program.ts`, withExpectations(blocks.join('\n')));
  await import(/* @vite-ignore */ `${folder}program.ts`);
}
