import manifest from '../package.json' with { type: 'json' };
import { type Growth, growthOf } from './growth/growing.js';
import { notMeasured } from './growth/not-measured.js';
import { ofCases } from './growth/of-cases.js';
import { ofProgrammes } from './growth/of-programmes.js';
import { ofSharing } from './growth/of-sharing.js';

const only = process.argv[2] ?? '';
const rows = [...ofCases, ...ofSharing, ...ofProgrammes];

/** How the time of each exported function grows with its input: slopes in a log–log plot, and seconds at the largest size. */
export async function benchGrowth(): Promise<void> {
  const missing = await notNamed();
  if (missing.length > 0) throw new Error(`neither measured nor said why not: ${missing.join(', ')}`);
  process.stdout.write('\nGrowth (slope in a log–log plot over four sizes; seconds at the largest)\n');
  for (const row of rows.filter(({ name }) => name.includes(only)))
    process.stdout.write(`${lineOf(growthOf(row))}\n`);
}

function lineOf({ row, slope, sizes, seconds }: Growth): string {
  const size = String(sizes.at(-1)).padStart(6);
  return `  ${slope.toFixed(2).padStart(5)}  ${(seconds.at(-1) ?? 0).toFixed(4).padStart(8)} s  ${size}  ${row.name}: ${row.of}`;
}

async function notNamed(): Promise<readonly string[]> {
  const known = new Set([...rows.map(({ name }) => name), ...Object.values(notMeasured).flat()]);
  const entryPoints = Object.keys(manifest.exports).filter((path) => !/json$/.test(path));
  const exported = await Promise.all(
    entryPoints.map(async (path): Promise<Record<string, unknown>> => import(`exit-work${path.slice(1)}`)),
  );
  const names = exported.flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  return [...new Set(names)].filter((name) => !known.has(name));
}

await benchGrowth();
