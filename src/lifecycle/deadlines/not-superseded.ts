/** A record and its place in its list. */
export interface Indexed<T> {
  readonly record: T;
  readonly index: number;
}

/** The records of a list that no other one succeeds, with their places. */
export function notSuperseded<T>(
  records: readonly T[],
  succeeds: (other: T, record: T) => boolean,
): readonly Indexed<T>[] {
  return records
    .map((record, index) => ({ record, index }))
    .filter(({ record }) => !records.some((other) => succeeds(other, record)));
}
