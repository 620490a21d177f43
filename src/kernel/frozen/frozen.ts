const frozenBefore: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * The same plain data, in which nobody can change anything any more: it is handed to many, and what one of them changed would be
 * changed for all. Functions in it and instances of classes stay as they are, schemas among them, which remember things.
 *
 * A top-level call is marked as pure, so that a bundler can leave out what nobody uses.
 */
export function frozen<Data>(data: Data): Data {
  freeze(data);
  return data;
}

function freeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || frozenBefore.has(data) || !isPlain(data)) return;
  frozenBefore.add(data);
  Object.freeze(data);
  for (const value of Object.values(data)) freeze(value);
}

function isPlain(data: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(data);
  const isOfNoClass = prototype === null || prototype === Object.prototype || prototype === Array.prototype;
  return isOfNoClass && !('_zod' in data);
}
