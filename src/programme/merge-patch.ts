/** A JSON merge patch (RFC 7396) of data of a type: parts that are given are merged, `null` takes one away. */
export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> | null }
    : T;

/** The data with the patch applied; neither is changed. Lists are replaced as a whole. */
export function mergePatch(data: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const parts = new Map(isObject(data) ? Object.entries(data) : []);
  for (const [key, part] of Object.entries(patch)) {
    if (part === null) parts.delete(key);
    else parts.set(key, mergePatch(parts.get(key), part));
  }
  return Object.fromEntries(parts);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
