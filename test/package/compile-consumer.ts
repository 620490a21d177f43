import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { entryPoints, namesOf } from './entry-points.js';
import { repository, run, runAnyway } from './run.js';

export interface Consumer {
  readonly moduleResolution: 'node16' | 'nodenext' | 'bundler';
  readonly skipLibCheck: boolean;
}

/** Node's two kinds of modules get their own declarations; a bundler knows only one kind. */
function filesFor({ moduleResolution }: Consumer): string[] {
  const endings = moduleResolution === 'bundler' ? ['ts'] : ['mts', 'cts'];
  return endings.flatMap((ending) => [`agency.${ending}`, `every-name.${ending}`]);
}

/** A file that uses every name of every entry point, so that a name without a type is an error. */
async function useEveryName(): Promise<string> {
  const uses = entryPoints.map(async (entryPoint, index) => {
    const names = (await namesOf(entryPoint)).map((name) => `module${index}.${name}`);
    return `import * as module${index} from '${entryPoint}';\nexport const names${index} = [${names}];\n`;
  });
  return (await Promise.all(uses)).join('');
}

async function write(consumer: Consumer): Promise<string> {
  const { moduleResolution, skipLibCheck } = consumer;
  const files = filesFor(consumer);
  const folder = project(`${moduleResolution}-${skipLibCheck}`, consumer, files);
  const everyName = await useEveryName();
  for (const file of files) {
    if (file.startsWith('agency'))
      copyFileSync(new URL('consumers/agency.ts', import.meta.url), join(folder, file));
    else writeFileSync(join(folder, file), everyName);
  }
  return folder;
}

function project(
  name: string,
  { moduleResolution, skipLibCheck }: Consumer,
  files: readonly string[],
): string {
  const folder = join(inject('consumer'), name);
  const compilerOptions = {
    module: moduleResolution === 'bundler' ? 'preserve' : moduleResolution,
    moduleResolution,
    skipLibCheck,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    noEmit: true,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return folder;
}

/** What a compiler of this repository has to say, a line for each fault. */
export async function faultsOf(compiler: string, consumer: Consumer): Promise<string[]> {
  const binary = join(repository, 'node_modules', compiler, 'bin/tsc');
  const { stdout } = await runAnyway(process.execPath, [binary, '-p', await write(consumer)], repository);
  return stdout.split('\n').filter((line) => /error TS\d+/.test(line));
}

/** What a consumer's check costs, whatever the machine: the types that TypeScript 7.0 instantiates for one file. */
export async function instantiationsOf(consumer: string): Promise<number> {
  const folder = project('costs', { moduleResolution: 'bundler', skipLibCheck: true }, ['consumer.ts']);
  copyFileSync(new URL(consumer, import.meta.url), join(folder, 'consumer.ts'));
  const binary = join(repository, 'node_modules/typescript-7.0/bin/tsc');
  const args = [binary, '-p', folder, '--extendedDiagnostics', '--singleThreaded'];
  const { stdout } = await run(process.execPath, args, repository);
  return Number(/^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1]);
}

export const resolutions = ['node16', 'nodenext', 'bundler'] as const;
