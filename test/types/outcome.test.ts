import { type Checked, check, type FailureOf, type Issue, type Outcome } from 'exit-work/kernel';
import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Equal, Flat, Refuted } from './equal.js';

type Opened = Outcome<{ readonly state: string }, { readonly refusal: string; readonly at: number }>;

/** Each half with its fields written out. */
type Halves<Any> = Any extends unknown ? Flat<Any> : never;

const verdicts = {
  'a success brings its own fields': true as Equal<
    Halves<Extract<Opened, { ok: true }>>,
    { readonly ok: true; readonly state: string }
  >,
  'a failure brings its own': true as Equal<
    Halves<FailureOf<Opened>>,
    { readonly ok: false; readonly refusal: string; readonly at: number }
  >,
  'a checked input is one': true as Equal<
    Halves<Checked<string>>,
    { readonly ok: true; readonly value: string } | { readonly ok: false; readonly issues: readonly Issue[] }
  >,
};

it('an outcome is one of two halves', () => {
  expectTypeOf<Refuted<typeof verdicts>>().toEqualTypeOf<never>();
  expect(Object.keys(verdicts)).toHaveLength(3);
});

it('a failure is handed on as it is, whatever the success would have been', () => {
  expectTypeOf<FailureOf<Checked<string>>>().toExtend<Checked<number>>();
  expectTypeOf<Checked<string>>().not.toExtend<Checked<number>>();
});

it('`ok` tells the halves apart', () => {
  const checked = check(z.string(), 'a');
  expect(checked.ok ? checked.value.length : checked.issues.length).toBe(1);
});
