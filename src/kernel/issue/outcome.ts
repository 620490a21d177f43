interface Success {
  readonly ok: true;
}

interface Failure {
  readonly ok: false;
}

/**
 * What a function answers that can refuse: `ok` says which of the two it is, and each brings fields of its own, by their own
 * names. A success tells what came of it (`value`, `state`, `log`); a failure tells why there is none, in `issues` of an
 * input or in a `refusal` with its reasons. Nothing is thrown, and the compiler lets nobody read the one for the other.
 */
export type Outcome<Result extends object, Reasons extends object> = (Success & Result) | (Failure & Reasons);

/** The one half of an {@link Outcome}, to hand on as it is. */
export type FailureOf<Any extends { readonly ok: boolean }> = Extract<Any, { readonly ok: false }>;
