import { check } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { recordsOfTheLibrary } from './records-of-the-library.js';
import { samples } from './samples.js';

it('there is a sample for every record of the library', () => {
  const without = recordsOfTheLibrary.filter(([name]) => (samples[name] ?? []).length === 0);
  expect(without.map(([name]) => name)).toEqual([]);
});

describe.each(recordsOfTheLibrary)('%s', (name, record) => {
  const table = (samples[name] ?? []).map((sample, index) => [index + 1, sample] as const);

  it.each(table)('accepts sample %i, and leaves it as it is', (_, sample) => {
    expect(check(record, sample)).toEqual({ ok: true, value: sample });
  });

  it.each(table)('gets sample %i back from text unchanged', (_, sample) => {
    expect(record.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });

  it.each(table)('parses sample %i twice to the same', (_, sample) => {
    expect(record.parse(record.parse(sample))).toEqual(sample);
  });

  it('has a sample with each of its fields', () => {
    const used = new Set((samples[name] ?? []).flatMap((sample) => Object.keys(sample)));
    expect(Object.keys(record.shape).filter((key) => !used.has(key))).toEqual([]);
  });
});
