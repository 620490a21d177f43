import { check } from 'exit-work/kernel';
import { CaseFile, filedRecords } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { journeyFile } from '../../../bench/journey-file.js';
import { changedFileIssues } from '../../../src/lifecycle/case-file/index.js';
import { checkCaseFile } from '../../../src/lifecycle/index.js';
import { changedFile } from '../../../src/model/case-file/index.js';

const timeZone = 'Europe/Berlin';

/** What is said of a changed file by looking at what was added, and by looking at all of it. */
export function bothWays(before: CaseFile, after: CaseFile) {
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
export function grown(
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
export function adding(before: CaseFile, after: CaseFile): CaseFile {
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

export const journeys = ['vpn-type-c', 'pairs', 'exit-sweden', 'helpline-family'] as const;
