import { check } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { recordsOfSharing, recordsOfTheLibrary, recordsOfTheModel } from '../model/records-of-the-library.js';
import { exampleFiles, examplesOf, fileOf } from './record-examples.js';

it('every file belongs to a record, and every record has its file', () => {
  expect([...exampleFiles.keys()].sort()).toEqual(recordsOfTheLibrary.map(([name]) => fileOf(name)).sort());
});

it.each(recordsOfTheModel)('%s has at least three examples', (name) => {
  expect(examplesOf(name).length).toBeGreaterThanOrEqual(3);
});

it.each(recordsOfSharing)('%s has at least one example', (name) => {
  expect(examplesOf(name).length).toBeGreaterThanOrEqual(1);
});

describe.each(recordsOfTheLibrary)('the examples of %s', (name, record) => {
  it('are each of its own', () => {
    const examples = examplesOf(name);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(new Set(examples.map((example) => JSON.stringify(example.record))).size).toBe(examples.length);
  });

  it('are valid, and stay as they are', () => {
    for (const example of examplesOf(name)) {
      expect(check(record, example.record)).toEqual({ ok: true, value: example.record });
    }
  });

  it('use every field of the record', () => {
    const used = new Set(examplesOf(name).flatMap((example) => Object.keys(example.record)));
    expect(Object.keys(record.shape).filter((key) => !used.has(key))).toEqual([]);
  });
});
