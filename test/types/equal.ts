/** Whether two types are the same type, and not only assignable to one another. */
export type Equal<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** A type with its intersections written out, so that two ways to write the same keys compare as equal. */
export type Flat<T> = { [K in keyof T]: T[K] };

/** The names in a table of verdicts that do not hold. */
export type Refuted<Verdicts> = {
  [Name in keyof Verdicts]: Verdicts[Name] extends true ? never : Name;
}[keyof Verdicts];
