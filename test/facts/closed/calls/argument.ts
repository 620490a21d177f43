/** An argument of a valid call, or an option in one. */
export interface Argument {
  readonly value: unknown;
  /** Whether it may be left out. */
  readonly mayBeMissing: boolean;
  /** Whether whatever is given is answered by a value and never thrown at: data of others. */
  readonly isData: boolean;
  /** Values of the right type that are out of range. */
  readonly outOfRange: readonly unknown[];
  /** Values of other types that are right as well. */
  readonly alsoRight: readonly unknown[];
  /** Of options, each by its name. */
  readonly options: Readonly<Record<string, Argument>> | undefined;
}

const plain = { mayBeMissing: false, isData: false, outOfRange: [], alsoRight: [], options: undefined };

/** An argument that is asked for, with values that are of its type and wrong. */
export function given(value: unknown, ...outOfRange: readonly unknown[]): Argument {
  return { ...plain, value, outOfRange };
}

/** One of which the function says in its answer what is wrong with it. */
export function data(value: unknown): Argument {
  return { ...plain, value, isData: true };
}

/** For {@link orElse}: fields that nobody reads. */
export const unread = Symbol('something that cannot be read');

export function options(each: Readonly<Record<string, Argument>>): Argument {
  const value = Object.fromEntries(Object.entries(each).map(([name, one]) => [name, one.value]));
  return { ...plain, value, options: each };
}

export function optional(argument: Argument): Argument {
  return { ...argument, mayBeMissing: true };
}

export function orElse(argument: Argument, ...alsoRight: readonly unknown[]): Argument {
  return { ...argument, alsoRight };
}

/** A valid call of an exported function. */
export interface Call {
  readonly call: (...values: readonly unknown[]) => unknown;
  readonly takes: readonly Argument[];
}

export type Calls = Readonly<Record<string, Call>>;

/** The functions have many types, and are here called with what is none of them. */
export function call(asked: (...values: never[]) => unknown, ...takes: readonly Argument[]): Call {
  return { call: asked as Call['call'], takes };
}
