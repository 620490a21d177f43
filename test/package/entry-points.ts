import manifest from '../../package.json' with { type: 'json' };

/** The entry points as consumers write them, read from package.json: `exit-work`, `exit-work/model`, … */
export const entryPoints = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, manifest.name));

/** The file whose exports an entry point is to give out. */
export function sourceOf(entryPoint: string): string {
  return `src${entryPoint.slice(manifest.name.length)}/index.ts`;
}

/** The names that an entry point's source gives out at run time. */
export async function namesOf(entryPoint: string): Promise<string[]> {
  return Object.keys(await import(/* @vite-ignore */ `../../${sourceOf(entryPoint)}`)).sort();
}
