import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './measured.js';

const repository = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'exit-work',
  'exit-work/model',
  'exit-work/lifecycle',
  'exit-work/sharing',
  'exit-work/kernel',
];
const peers = ['zod', 'xstate'];
const rounds = 11;

interface Loading {
  readonly inputType: 'module' | 'commonjs';
  readonly load: (name: string) => string;
}

const byImport: Loading = { inputType: 'module', load: (name) => `await import('${name}');` };
const byRequire: Loading = { inputType: 'commonjs', load: (name) => `require('${name}');` };

/** The CPU that a fresh process spends on loading the built package, beside what it spends on zod and XState together. */
export function benchImportCost(): Measured[] {
  return [measured('CPU of `import`', byImport), measured('CPU of `require`', byRequire)];
}

/** The rounds take turns: a machine that is busy for a while is busy for all. */
function measured(title: string, loading: Loading): Measured {
  const tried = entries.map((entry) => ({ entry, costs: [] as number[] }));
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    peer.push(costOf(peers, loading));
    for (const { entry, costs } of tried) costs.push(costOf([entry], loading));
  }
  return {
    title,
    peer: 'zod and xstate together',
    rows: tried.map(({ entry, costs }) => [entry, median(costs) / median(peer)]),
  };
}

/** In microseconds; what Node itself needs to start is no part of it. */
function costOf(modules: readonly string[], { inputType, load }: Loading): number {
  const script = `const before = process.cpuUsage();
    ${modules.map(load).join('\n')}
    const { user, system } = process.cpuUsage(before);
    console.log(user + system);`;
  return Number(
    execFileSync(process.execPath, [`--input-type=${inputType}`, '--eval', script], { cwd: repository }),
  );
}

function median(measured: readonly number[]): number {
  return [...measured].sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Number.NaN;
}
