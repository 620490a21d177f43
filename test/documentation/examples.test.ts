import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { entryPoints, namesOf } from '../package/entry-points.js';
import { type Example, examplesOf } from './examples-of.js';
import { withExpectations } from './expectations-in.js';

const folder = fileURLToPath(new URL('../.generated/examples/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** Runs an example as a module of its own; what it promises is asserted on the way. */
async function runExample({ code }: Pick<Example, 'code'>, name: string): Promise<void> {
  const path = `${folder}${name.replaceAll(/[^\w.]+/g, '-')}.ts`;
  const module = withExpectations(code);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== module) writeFileSync(path, module);
  await import(/* @vite-ignore */ path);
}

const published = new Set((await Promise.all(entryPoints.map(namesOf))).flat());
const examples = filesUnder('src').flatMap(examplesOf);
const titled = examples.map((example) => [`${example.path}: ${example.name}`, example] as const);

describe('the examples of the doc comments', () => {
  test('are there', () => expect(examples).not.toHaveLength(0));

  test.each(titled)('%s', async (title, example) => {
    // What no entry point gives out can only be shown through something else.
    if (published.has(example.name)) expect(example.code).toMatch(new RegExp(`\\b${example.name}\\b`));
    await runExample(example, `${title} ${examples.indexOf(example)}`);
  });
});

describe('an example fails', () => {
  test.each([
    ['a wrong result', "[1, 2].join(); // => '1;2'", "expected '1,2' to strictly equal '1;2'"],
    ['a wrong constant', 'const sum = 1 + 1; // => 3', 'expected 2 to strictly equal 3'],
    ['no result', 'const sum = 1 + 1;', 'the example shows no result'],
    ['a result of nothing', 'if (true) { // => 3\n}', 'a `// => …` stands where there is no value'],
    ['an exception', "JSON.parse('{'); // => {}", 'JSON'],
    ['no code', '', 'the example shows no result'],
  ])('for %s', async (why, code, message) => {
    await expect(runExample({ code }, `failing ${why}`)).rejects.toThrow(message);
  });
});
