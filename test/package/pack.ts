import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };
import { repository, run } from './run.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The package as npm would publish it. */
    tarball: string;
    /** A project outside this repository that has installed it. */
    consumer: string;
    /** A file that is there once both are: empty, or with what went wrong. */
    packed: string;
  }
}

const leftBehind = ['node_modules', '.git', 'dist', 'coverage', '.generated', 'reference'];

/**
 * Builds, packs and installs once for all tests of this folder, and only when one of them is run. The tests of the library
 * do not wait for it: `packed.ts` does, before each file of these.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'exit-work-package-')));
  const [consumer, packed] = [join(place, 'consumer'), join(place, 'packed')];
  // Whoever waits for the file must not find it half written.
  const write = (fault: string) => {
    writeFileSync(`${packed}-so-far`, fault);
    renameSync(`${packed}-so-far`, packed);
  };
  const packing = packedAndInstalled(place, consumer).then(
    () => write(''),
    (error: unknown) => write(String(error)),
  );
  project.provide('tarball', tarballIn(place));
  project.provide('consumer', consumer);
  project.provide('packed', packed);
  return async () => {
    await packing;
    rmSync(place, { recursive: true, force: true });
  };
}

async function packedAndInstalled(place: string, consumer: string): Promise<void> {
  await pack(copyRepository(join(place, 'copy')), place);
  await install(tarballIn(place), consumer);
}

function tarballIn(place: string): string {
  return join(place, `${manifest.name}-${manifest.version}.tgz`);
}

/** A copy, so that tests which run at the same time do not build into the same dist/. */
function copyRepository(copy: string): string {
  cpSync(repository, copy, {
    recursive: true,
    filter: (path) => !leftBehind.includes(basename(relative(repository, path))),
  });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

async function pack(copy: string, place: string): Promise<void> {
  await run(process.execPath, ['node_modules/tsup/dist/cli-default.js'], copy);
  // The types are checked by the typecheck script; prepack would do it again.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], copy);
}

/**
 * Npm itself installs the tarball, without asking a registry: what the package declares, and no more, is linked
 * from the repository's node_modules. That takes two seconds, works offline in a fresh clone, fails when a
 * version there does not satisfy a declared range, and leaves undeclared imports unresolved.
 */
async function install(tarball: string, consumer: string): Promise<void> {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const links = declared.map((name) => [name, `file:${join(repository, 'node_modules', name)}`]);
  const dependencies = { 'exit-work': `file:${tarball}`, ...Object.fromEntries(links) };
  mkdirSync(consumer);
  writeFileSync(
    join(consumer, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  await run(
    'npm',
    ['install', '--offline', '--install-links=false', '--ignore-scripts', '--no-audit'],
    consumer,
  );
}
