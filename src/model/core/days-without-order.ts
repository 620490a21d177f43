/** Days, instants and a status of one record that stand in no order to each other, and why. */
export interface DaysWithoutOrder {
  /** By its path below the record; `*` is each that is not named otherwise. */
  readonly of: string;
  readonly and: readonly [string, ...string[]];
  /** Lower case, no full stop. */
  readonly why: string;
}
