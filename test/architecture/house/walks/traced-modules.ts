import { createRequire } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { filesUnder, type SourceFile } from '../../source-files.js';
import { telling } from './telling.js';
import type { Step } from './walk.js';

/** Modules of the source that tell which of their functions are entered, and how deep. */
export interface TracedModules {
  /** What a file exports; each module is loaded when something of it is asked for. */
  readonly load: (path: string) => object;
  /**
   * The functions that are entered while something runs, in their order. What runs as modules load is none of it, and
   * neither is making the fields of a record, which loads what the record stands on.
   */
  readonly during: (run: () => void) => readonly Step[];
}

const fromPackages = createRequire(import.meta.url);
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
const code = new Map<string, string>();

/** The source, loaded past the loader of whoever asks. */
export function tracedModules(): TracedModules {
  const modules = new Map<string, object>();
  let steps: Step[] = [];
  let depth = 0;
  let loading = 0;
  let making = 0;
  function entered(file: string, name: string): void {
    if (loading > 0) return;
    if (making > 0 || makesFields(file, name)) making += 1;
    if (making > 0) return;
    steps.push({ file, name, depth });
    depth += 1;
  }
  function left(): void {
    if (loading > 0) return;
    if (making > 0) making -= 1;
    else depth -= 1;
  }
  function exportsOf(path: string): object {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const exported = {};
    modules.set(path, exported);
    const evaluate = new Function('require', 'exports', '$entered', '$left', codeOf(path));
    loading += 1;
    evaluate((specifier: string) => required(path, specifier), exported, entered, left);
    loading -= 1;
    return exported;
  }
  function load(path: string): object {
    return new Proxy({}, { get: (_, name) => Reflect.get(exportsOf(path), name) });
  }
  function required(path: string, specifier: string): unknown {
    if (!specifier.startsWith('.')) return fromPackages(specifier);
    return load(posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'));
  }
  function during(run: () => void): readonly Step[] {
    steps = [];
    run();
    return steps;
  }
  return { load, during };
}

function makesFields(file: string, name: string): boolean {
  return file === 'src/schema/build-record.ts' && name === 'shape';
}

function codeOf(path: string): string {
  const known = code.get(path) ?? filesUnder(path).map(compiled).join('');
  code.set(path, known);
  return known;
}

function compiled(file: SourceFile): string {
  return ts.transpileModule(telling(file), { compilerOptions }).outputText;
}
