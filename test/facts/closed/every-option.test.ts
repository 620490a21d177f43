import { InputError } from 'exit-work/kernel';
import { describe, expect, it, test } from 'vitest';
import { entryPoints, sourceOf } from '../../package/entry-points.js';
import { sentenceOf } from '../laws.js';
import { type Call, everyCall } from './calls/index.js';
import { parametersOf } from './calls/parameters-of.js';
import { repeatedIn } from './calls/repeated-in.js';
import { type WrongCall, wrongCallsOf } from './calls/wrong-calls.js';

test('every function that is exported has a valid call in the table, and no other', async () => {
  const exported = await Promise.all(
    entryPoints.map(async (entryPoint): Promise<Record<string, unknown>> => {
      return await import(/* @vite-ignore */ `../../../${sourceOf(entryPoint)}`);
    }),
  );
  const functions = exported.flatMap((names) =>
    Object.entries(names).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  expect(Object.keys(everyCall).sort()).toEqual([...new Set(functions)].sort());
});

test('a call in the table has all parameters of its function', () => {
  const without = Object.entries(everyCall).filter(
    ([, { call, takes }]) => takes.length > 0 && takes.length !== parametersOf(call),
  );
  expect(without.map(([name]) => name)).toEqual([]);
});

describe(`${sentenceOf(16)}: what is missing, misspelt, of another type or out of range is an InputError with a path`, () => {
  it.each(Object.entries(everyCall))('%s', (_, call) => {
    expect(() => call.call(...call.takes.map(({ value }) => value))).not.toThrow();
    expect(wrongCallsOf(call).flatMap((wrong) => faultOf(call, wrong))).toEqual([]);
  });
});

/** What a wrong call came to instead of an `InputError` that says where, and repeats nothing. */
function faultOf({ call }: Call, { told, values }: WrongCall): readonly string[] {
  try {
    call(...values);
    return [`${told}: was accepted`];
  } catch (error) {
    if (!(error instanceof InputError)) return [`${told}: ${String(error).split('\n')[0]}`];
    return repeatedIn(error).map((fault) => `${told}: ${fault}`);
  }
}
