import manifest from '../../package.json' with { type: 'json' };

/** The file of each entry point, from `src` or `dist` and without its ending, by how consumers write it. */
const files = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [[path.replace(/^\./, manifest.name), target.module.default.replace(/^\.\/dist\/|\.js$/g, '')]],
  ),
);

/** The entry points as consumers write them, read from package.json: `exit-work`, `exit-work/model`, … */
export const entryPoints = [...files.keys()];

/** Their files: `index`, `model/index`, … */
export const entryFiles = [...files.values()];

/** The file whose exports an entry point is to give out. */
export function sourceOf(entryPoint: string): string {
  return `src/${files.get(entryPoint)}.ts`;
}

/** The names that an entry point's source gives out at run time. */
export async function namesOf(entryPoint: string): Promise<string[]> {
  return Object.keys(await import(/* @vite-ignore */ `../../${sourceOf(entryPoint)}`)).sort();
}
