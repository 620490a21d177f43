import type { Outcome } from 'exit-work/kernel';

// Never run.
export function doesNotCompile(
  outcome: Outcome<{ readonly state: string }, { readonly refusal: string }>,
): unknown[] {
  // @ts-expect-error a success has no refusal
  const both: typeof outcome = { ok: true, state: 'open', refusal: 'closed' };
  // @ts-expect-error a failure has one
  const neither: typeof outcome = { ok: false };
  return [
    both,
    neither,
    // @ts-expect-error nobody knows yet whether there is a state
    outcome.state,
    // @ts-expect-error nor does a failure have one
    outcome.ok ? undefined : outcome.state,
  ];
}
