/** A record and its place in its list. */
export interface Indexed<T> {
  readonly record: T;
  readonly index: number;
}

export function indexed<T>(records: readonly T[]): readonly Indexed<T>[] {
  return records.map((record, index) => ({ record, index }));
}

/** The records of a list that no later one of their group succeeds, with their places. */
export function latestOf<T, At extends string | number>(
  records: readonly T[],
  at: (record: T) => At,
  groupOf: (record: T) => string = () => '',
): readonly Indexed<T>[] {
  const latest = new Map<string, At>();
  for (const record of records) {
    const group = groupOf(record);
    const known = latest.get(group);
    if (known === undefined || at(record) > known) latest.set(group, at(record));
  }
  return indexed(records).filter(({ record }) => at(record) === latest.get(groupOf(record)));
}
