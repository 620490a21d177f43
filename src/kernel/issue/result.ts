import type { Issue } from './issue.js';

/** A checked input: the value, or everything that is wrong with it. Nothing is thrown and nothing is lost. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function accepted<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function rejected(issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}
