import type { CaseLog } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { openingOf } from '../stories/story.js';

const twoDigits = (count: number) => String(count).padStart(2, '0') as `${number}`;

/** The opening of every log here: 2 January 2030. */
export const opening = openingOf(blueprints.openSetting, { instant: '2030-01-02T10:00:00Z' });

/** Something that the case manager says happened on a day of January 2030. */
export function entry(id: string, type: string, day: number, rest: Partial<CaseEvent> = {}): CaseEvent {
  const instant = `2030-01-${twoDigits(day)}T10:00:00Z` as const;
  return { id, type, instant, actorId: 'm-1', role: 'case-manager', ...rest };
}

/** Entered on a day of February 2030, when all that happened in January was long over. */
export function late(day: number): Partial<CaseEvent> {
  return { enteredAt: `2030-02-${twoDigits(day)}T10:00:00Z` };
}

/** Entered in February 2030 in the place of another entry, which says why. */
export function inPlaceOf(replaces: string, day: number): Partial<CaseEvent> {
  return { ...late(day), replaces, reason: 'entered wrongly' };
}

export function takenBack(
  id: string,
  replaces: string,
  day: number,
  rest: Partial<CaseEvent> = {},
): CaseEvent {
  return entry(id, 'entry.retracted', 31, { ...inPlaceOf(replaces, day), ...rest });
}

/** A client is taken on in the first week of January. */
export const accepted: CaseLog = [
  opening,
  entry('e-2', 'client.informed', 3),
  entry('e-3', 'participation.agreed', 4),
  entry('e-4', 'staff-risk.discussed', 5),
  entry('e-5', 'case-manager.appointed', 6, { role: 'programme-manager' }),
];
