/** Entries by a key, in the order in which they came; what has none is left out. */
export function groupedBy<T>(
  entries: readonly T[] | undefined,
  keyOf: (entry: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries ?? []) {
    const key = keyOf(entry);
    if (key !== undefined) addTo(groups, key, entry);
  }
  return groups;
}

export function addTo<Key, T>(groups: Map<Key, T[]>, key: Key, entry: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}

/** Whoever is named twice is named. */
export function addForEach<T>(groups: Map<string, T[]>, keys: readonly string[], entry: T): void {
  for (const key of new Set(keys)) addTo(groups, key, entry);
}
