import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  }
}

const leftBehind = ['node_modules', '.git', 'dist', 'coverage', '.generated', 'reference'];

/** Builds, packs and installs once for all tests of this folder; and only when one of them is run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'exit-work-package-')));
  const [copy, consumer] = [join(place, 'copy'), join(place, 'consumer')];
  const tarball = await pack(copyRepository(copy), place);
  await install(tarball, consumer);
  project.provide('tarball', tarball);
  project.provide('consumer', consumer);
  return () => rmSync(place, { recursive: true, force: true });
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

async function pack(copy: string, place: string): Promise<string> {
  await run(process.execPath, ['node_modules/tsup/dist/cli-default.js'], copy);
  // The types are checked by the typecheck script; prepack would do it again.
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', place],
    copy,
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(place, filename);
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
