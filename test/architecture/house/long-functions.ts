import { placeOf, type SourceFile } from '../source-files.js';
import { functionsOf, linesOfFunction, nameOf } from './functions-of.js';
import { limits } from './limits.js';

export interface FunctionLength {
  readonly place: string;
  readonly name: string;
  readonly lines: number;
}

/** The functions of the files, the longest first. */
export function byLength(files: readonly SourceFile[]): readonly FunctionLength[] {
  return files
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap(functionsOf)
    .map((node) => ({
      place: placeOf(node),
      name: nameOf(node) ?? 'a callback',
      lines: linesOfFunction(node),
    }))
    .sort((a, b) => b.lines - a.lines);
}

export function longFunctions(files: readonly SourceFile[]): string[] {
  return byLength(files)
    .filter(({ lines }) => lines > limits.longestFunction)
    .map(
      ({ place, name, lines }) => `${place}: ${name} has ${lines} lines: more than ${limits.longestFunction}`,
    );
}
