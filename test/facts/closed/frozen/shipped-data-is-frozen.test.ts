import { records } from 'exit-work/model';
import { existenceIn, leavesOf } from 'exit-work/schema';
import { describe, expect, it, test } from 'vitest';
import { entryPoints, sourceOf } from '../../../package/entry-points.js';
import { sentenceOf } from '../../laws.js';
import { type Call, everyCall } from '../calls/index.js';
import { plainDataIn } from './plain-data-in.js';

describe(`${sentenceOf(25)}: nothing that an entry point gives out can be changed, however deep`, () => {
  it.each(entryPoints)('%s', async (entryPoint) => {
    const exported: object = await import(/* @vite-ignore */ `../../../../${sourceOf(entryPoint)}`);
    const faults = Object.entries(exported).flatMap(([name, value]) => changeableIn(value, name));
    expect(faults).toEqual([]);
  });
});

test(`${sentenceOf(25)}: what two calls of a function are both given is frozen, however deep`, () => {
  const faults = Object.entries(everyCall).flatMap(([name, call]) => givenTwice(name, call));
  expect(faults).toEqual([]);
});

test(`${sentenceOf(25)}: what is known of each field and list of each record cannot be changed`, () => {
  const known = Object.entries(records).flatMap(([name, record]) => [
    ...leavesOf(record).flatMap(({ annotation }) => changeableIn(annotation, name)),
    ...Object.values(record.shape).flatMap((field) => changeableIn(existenceIn(field), name)),
  ]);
  expect(known).toEqual([]);
});

function changeableIn(value: unknown, name: string): readonly string[] {
  return [...plainDataIn(value, name)].flatMap(([data, path]) => (Object.isFrozen(data) ? [] : [path]));
}

/** What two calls with the same arguments are both answered with, beside these, and can be changed. */
function givenTwice(name: string, { call, takes }: Call): readonly string[] {
  const given = takes.map(({ value }) => value);
  const theirs = plainDataIn(given, 'given');
  const again = plainDataIn(call(...given), name);
  return [...plainDataIn(call(...given), name)].flatMap(([data, path]) =>
    again.has(data) && !theirs.has(data) && !Object.isFrozen(data) ? [path] : [],
  );
}
