import type { CaseFile } from './case-file.js';

/** What each entry is about, or what is told of it; where these change, everything is looked at again. */
const people = [
  'client',
  'personOfConcern',
  'participation',
  'earlierParticipations',
  'organisations',
  'team',
  'accessRestrictions',
] as const satisfies readonly (keyof CaseFile)[];

/**
 * What one file has that another has not, where it is the same file with more entries at the ends of its lists: a file of these alone,
 * with the people whom they are about. Nothing where anything else is otherwise.
 */
export function additionTo(before: CaseFile, after: CaseFile): CaseFile | undefined {
  if (people.some((name) => before[name] !== after[name])) return undefined;
  const added: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    const earlier: unknown = Reflect.get(before, name);
    if (value === earlier) {
      added[name] = Array.isArray(value) && name !== 'earlierParticipations' ? [] : value;
    } else {
      if (!Array.isArray(value) || !isBeginning(earlier ?? [], value)) return undefined;
      added[name] = value.slice(Array.isArray(earlier) ? earlier.length : 0);
    }
  }
  const isWhole = Object.keys(before).every((name) => Object.hasOwn(added, name));
  return isWhole ? { ...after, ...added } : undefined;
}

/** Entries are never changed: those that stood there before are the same objects. */
function isBeginning(earlier: unknown, later: readonly unknown[]): boolean {
  return Array.isArray(earlier) && earlier.every((entry, place) => entry === later[place]);
}
