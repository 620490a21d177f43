import { dayAfter, fieldPath, isWorkingDay } from '../../kernel/index.js';
import { daysOf, type Observation, type PracticeRule, type Reviewed } from '../rule/index.js';

const text =
  'offices are closed on the day after; release earlier in the week, or name who is reachable through the closed days';

/**
 * A release on a Friday or before a holiday leaves the client alone: those who could help cannot be reached until
 * offices open, and the old scene can (CS-4.6-04).
 */
export const releaseBeforeClosedDays: PracticeRule = {
  id: 'release-before-closed-days',
  title: 'Release on a day before offices close',
  severity: 'should',
  citation: { follows: ['CS-4.6-04'] },
  observe: ({ file, options }: Reviewed) => {
    const planned = (file.releasePlans ?? []).map(
      ({ releaseOn }, index) => [releaseOn, fieldPath(['releasePlans', index, 'releaseOn'])] as const,
    );
    const actual = daysOf('client.released', file, options.timeZone).map(
      ({ day, path }) => [day, path] as const,
    );
    const closed = [...planned, ...actual].filter(
      ([day]) => !isWorkingDay(dayAfter(day, { days: 1 }), options.holidays),
    );
    return [...new Set(closed.map(([day]) => day))].flatMap((day): Observation[] => {
      const [first, ...others] = closed.filter(([one]) => one === day).map(([, path]) => path);
      return first === undefined ? [] : [{ paths: [first, ...others], text }];
    });
  },
};
