import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { examplesOf } from './examples-of.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${repository}test/.generated/compiled/`;

// examples.test.ts runs the examples; readers also copy them into files that a compiler reads.
test('the examples of the doc comments compile as they stand', () => {
  mkdirSync(folder, { recursive: true });
  const paths = filesUnder('src')
    .flatMap(examplesOf)
    .map(({ path, name, code }, index) => {
      const target = `${folder}${`${path}-${name}-${index}`.replaceAll(/[^\w]+/g, '-')}.ts`;
      writeFileSync(target, code);
      return target;
    });
  const { config } = ts.readConfigFile(`${repository}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository, { noUnusedLocals: false });
  const program = ts.createProgram(paths, options);
  const faults = paths.flatMap((path) => [...ts.getPreEmitDiagnostics(program, program.getSourceFile(path))]);
  const report = faults.map(
    ({ file, messageText }) =>
      `${file?.fileName.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
  expect(report).toEqual([]);
}, 120_000);
