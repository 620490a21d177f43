import type { Refusal } from 'exit-work/lifecycle';

/** Why a door refused, in short; nothing where it did not. */
export function codesOf(outcome: { readonly ok: boolean; readonly refusal?: Refusal }): readonly string[] {
  return outcome.refusal?.reasons.map(({ code }) => code) ?? [];
}
