/** One function that is entered on a walk, and how many are entered before it and not left. */
export interface Step {
  /** `src/sharing/decision/decide.ts` */
  readonly file: string;
  readonly name: string;
  readonly depth: number;
}

/**
 * The steps of those who read along. The kernel and the vocabulary are the ground that everything stands on: nobody reads
 * them to follow a walk, nor what they call back, such as the rules of a record that the kernel checks.
 */
export function aboveGround(walk: readonly Step[]): readonly Step[] {
  let beneath = Number.POSITIVE_INFINITY;
  return walk.filter((step) => {
    if (step.depth <= beneath) beneath = isGround(step) ? step.depth : Number.POSITIVE_INFINITY;
    return beneath === Number.POSITIVE_INFINITY;
  });
}

function isGround({ file }: Step): boolean {
  return /^src\/(kernel|vocabulary)\//.test(file);
}

/** Each file of a walk once, in the order in which they are entered, with the functions that are entered in it. */
export function filesEntered(walk: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { file, name } of walk) {
    const names = files.get(file) ?? [];
    files.set(file, names.includes(name) ? names : [...names, name]);
  }
  return files;
}
