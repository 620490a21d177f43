import { CaseFile } from 'exit-work/model';
import { filledFields } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { journeyFile } from '../../../bench/journey-file.js';
import { adding, bothWays, grown, journeys } from './changed-files.js';

describe('of a file to which something was added, the same is said as of the whole', () => {
  it.each(journeys)('%s, with every field of what was added spoilt', (name) => {
    const { length } = journeyFile(name).events;
    const [before, after] = grown(name, Math.floor(length * 0.6), Math.floor(length * 0.8));
    let spoilt = 0;
    let refused = 0;
    for (const { path, value } of filledFields(CaseFile, adding(before, after))) {
      const [list, place] = path;
      const earlier: unknown = Reflect.get(before, String(list));
      if (typeof place !== 'number' || place < (Array.isArray(earlier) ? earlier.length : 0)) continue;
      for (const other of spoiltFrom(value, before)) {
        const copy = structuredClone(after);
        const parent = path.slice(0, -1).reduce<object>((at, key) => Object(Reflect.get(at, key)), copy);
        Reflect.set(parent, path.at(-1) ?? '', other);
        const [fast, whole] = bothWays(before, adding(before, copy));
        expect(fast).toEqual(whole);
        spoilt += 1;
        if (JSON.stringify(whole).includes('"code"')) refused += 1;
      }
    }
    expect(spoilt).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(30);
  });
});

function spoiltFrom(value: unknown, { client, opening, team = [] }: CaseFile): readonly unknown[] {
  if (typeof value !== 'string') return [typeof value === 'number' ? -1 : 7];
  return [
    client.id,
    opening.id,
    team[1]?.id ?? 'nobody',
    'unknown-thing',
    '1066-10-14',
    '1066-10-14T09:00:00Z',
  ];
}
