import { check } from 'exit-work/kernel';
import { CaseFile, filedRecords } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { filledFields } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { journeyFile } from '../../../bench/journey-file.js';
import { changedFileIssues } from '../../../src/lifecycle/case-file/index.js';
import { checkCaseFile } from '../../../src/lifecycle/index.js';
import { additionTo, changedFile } from '../../../src/model/case-file/index.js';

const timeZone = 'Europe/Berlin';

/** What is said of a changed file by looking at what was added, and by looking at all of it. */
function bothWays(before: CaseFile, after: CaseFile) {
  const programme = Object.values(blueprints).find(({ id }) => id === before.programme.id);
  if (programme === undefined) throw new Error('the journey follows a blueprint');
  const changed = changedFile(before, after);
  const whole = check(CaseFile, after);
  return [
    changed.ok
      ? [changed.value, changedFileIssues(programme, before, changed.value, timeZone)]
      : changed.issues,
    whole.ok ? [whole.value, checkCaseFile(programme, whole.value, { timeZone })] : whole.issues,
  ];
}

/** A file with the first of its events and what they filed, and the file some events later. */
function grown(
  name: Parameters<typeof journeyFile>[0],
  from: number,
  to: number,
): readonly [CaseFile, CaseFile] {
  const file = CaseFile.parse(journeyFile(name));
  const upTo = (count: number): CaseFile => {
    const later = new Set(file.events.slice(count).flatMap(({ recordId }) => recordId ?? []));
    const earlier = new Set(file.events.slice(0, count).flatMap(({ recordId }) => recordId ?? []));
    const lists = filedRecords.flatMap((list) => {
      const kept = file[list]?.filter(({ id }) => earlier.has(id) || !later.has(id));
      return kept === undefined ? [] : [[list, kept] as const];
    });
    return CaseFile.parse({ ...file, ...Object.fromEntries(lists), events: file.events.slice(0, count) });
  };
  return [upTo(from), upTo(to)];
}

/** With the same objects where nothing was changed, as whoever adds something hands it over. */
function adding(before: CaseFile, after: CaseFile): CaseFile {
  const kept = Object.entries(after).map(([name, value]) => {
    const earlier: unknown = Reflect.get(before, name);
    if (!Array.isArray(value)) return [name, earlier ?? value] as const;
    const known = Array.isArray(earlier) ? earlier : [];
    return [
      name,
      value.length === known.length ? (earlier ?? value) : [...known, ...value.slice(known.length)],
    ] as const;
  });
  return { ...before, ...Object.fromEntries(kept) };
}

const journeys = ['vpn-type-c', 'pairs', 'exit-sweden', 'helpline-family'] as const;

describe('of a file to which something was added, the same is said as of the whole', () => {
  it.each(journeys)('%s, event by event', (name) => {
    for (const count of journeyFile(name).events.keys()) {
      const [before, after] = grown(name, count, count + 1);
      const next = adding(before, after);
      expect(additionTo(before, next)).toBeDefined();
      const [fast, whole] = bothWays(before, next);
      expect(fast).toEqual(whole);
    }
  });

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
