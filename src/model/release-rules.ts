import type { CalendarDay, LocalTime } from '../kernel/index.js';
import { type Breach, type Rule, rule } from '../record/index.js';

interface Ruled {
  readonly releaseOn: CalendarDay;
  readonly releaseAt?: LocalTime;
  readonly timeZone?: string;
  readonly firstContacts: readonly { readonly on: CalendarDay }[];
}

const contactsFollowRelease: Rule<Ruled> = {
  fields: ['releaseOn', 'firstContacts'],
  statement: 'the first contacts after release are not before it',
  sources: ['CS-4.6-06'],
  *breaches({ releaseOn, firstContacts }): Generator<Breach> {
    for (const [index, { on }] of firstContacts.entries()) {
      if (on < releaseOn) {
        yield {
          path: ['firstContacts', index, 'on'],
          expected: 'expected a day that is not before `releaseOn`',
        };
      }
    }
  },
};

const hourHasZone = rule<Ruled>({
  fields: ['releaseAt', 'timeZone'],
  statement: 'an hour of release is given with its time zone',
  at: 'timeZone',
  expected: 'expected the time zone of the place, since `releaseAt` is given',
  holds: ({ releaseAt, timeZone }) => releaseAt === undefined || timeZone !== undefined,
});

/** What a release plan can never be. */
export const releaseRules: readonly Rule<Ruled>[] = [contactsFollowRelease, hourHasZone];
