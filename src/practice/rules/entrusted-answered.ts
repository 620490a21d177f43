import { type CalendarDay, dayBefore, dayOf, fieldPath } from '../../kernel/index.js';
import type { TeamMember } from '../../model/index.js';
import { workerOf } from '../../sharing/entrusted/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';
import type { Observation, PracticeRule } from '../rule/index.js';

/** What was entrusted to a worker is answered before they leave (MG-2.1-07). It says that there is something, and not what. */
export const entrustedAnswered: PracticeRule = {
  id: 'entrusted-answered',
  title: 'What was entrusted is answered before the worker leaves',
  severity: 'should',
  citation: { follows: ['MG-2.1-07', 'MG-1-03'] },
  observe: ({ file: { team = [], entrustedItems = [] }, options: { now, timeZone } }) => {
    const today = dayOf(now, timeZone);
    const having = new Set(entrustedItems.map(workerOf));
    return team.flatMap((member, index): readonly Observation[] => {
      const last = lastDayOf(member);
      if (!having.has(member.id) || last === undefined) return [];
      const paths = [fieldPath(['team', index])] as const;
      if (today > last) return [{ paths: [...paths], text: left }];
      return today < dayBefore(last, defaultsOfOurs.dueSoon.days)
        ? []
        : [{ paths: [...paths], text: leaving }];
    });
  },
};

const leaving =
  'something is entrusted to this worker, who leaves soon; ask whoever entrusted it whether it is passed on, and to whom';
const left =
  'something was entrusted to this worker, who has left without an answer; let the supervisor who is named with it ask, or pass it on to nobody';

/** Of several roles the last that ends; nothing for who stays. */
function lastDayOf({ until, roles = [] }: TeamMember): CalendarDay | undefined {
  const ends = roles.length === 0 ? [until] : roles.map((role) => role.until ?? until);
  const known = ends.flatMap((end) => end ?? []);
  return known.length < ends.length ? undefined : [...known].sort().at(-1);
}
