import type { Issue } from './issue.js';
import type { FailureOf, Outcome } from './outcome.js';

/** A checked input: the value, or everything that is wrong with it. Nothing is thrown and nothing is lost. */
export type Checked<T> = Outcome<{ readonly value: T }, { readonly issues: readonly Issue[] }>;

export function accepted<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function rejected(issues: readonly Issue[]): FailureOf<Checked<never>> {
  return { ok: false, issues };
}
