/** Every plain object and list that can be reached from something, by its path; schemas and other instances are not plain. */
export function plainDataIn(root: unknown, path: string, found = new Map<object, string>()) {
  if (typeof root !== 'object' || root === null || found.has(root) || !isPlain(root)) return found;
  found.set(root, path);
  for (const [name, value] of Object.entries(root)) plainDataIn(value, `${path}.${name}`, found);
  return found;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === null || prototype === Object.prototype || prototype === Array.prototype) &&
    !('_zod' in value)
  );
}
