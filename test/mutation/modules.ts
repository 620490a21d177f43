import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = Record<string, unknown>;
type Module = (exports: Exports, module: { exports: Exports }, require: (name: string) => unknown) => void;

/** The TypeScript files of a project, loaded in this process, and some of them again and again. */
export class Modules {
  readonly #root: string;
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #requirePackage: (name: string) => unknown;
  readonly #scripts = new Map<string, Script>();
  readonly #loaded = new Map<string, { exports: Exports }>();
  readonly #needing = new Map<string, Set<string>>();

  /** `given` stands in for packages, by their names. */
  constructor(root: string, given: Readonly<Record<string, unknown>>) {
    this.#root = root;
    this.#given = given;
    this.#requirePackage = createRequire(join(root, 'package.json'));
  }

  load(path: string): Exports {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(path, module);
    const run: Module = this.#scriptOf(path).runInThisContext();
    run(module.exports, module, (name) => this.#required(name, path));
    return module.exports;
  }

  /** The files that need one of these when they run, these among them, as far as they have been loaded. */
  needing(files: readonly string[]): ReadonlySet<string> {
    const reached = new Set(files);
    for (const file of reached) for (const one of this.#needing.get(file) ?? []) reached.add(one);
    return reached;
  }

  /** What is loaded next of these files is loaded anew. */
  forget(files: Iterable<string>): void {
    for (const file of files) this.#loaded.delete(file);
  }

  #required(name: string, by: string): unknown {
    const path = this.#placeOf(name, by);
    if (path === undefined) return this.#given[name] ?? this.#requirePackage(name);
    this.#needing.set(path, (this.#needing.get(path) ?? new Set()).add(by));
    return path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : this.load(path);
  }

  #placeOf(name: string, by: string): string | undefined {
    if (name.startsWith('.')) return resolve(dirname(by), name).replace(/\.js$/, '.ts');
    if (!/^exit-work(\/|$)/.test(name)) return undefined;
    return join(this.#root, 'src', name.slice('exit-work'.length), 'index.ts');
  }

  #scriptOf(path: string): Script {
    const known = this.#scripts.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path)) throw new Error(`there is no ${path}`);
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
    });
    const script = new Script(`((exports, module, require) => {${code}\n})`, { filename: path });
    this.#scripts.set(path, script);
    return script;
  }
}
