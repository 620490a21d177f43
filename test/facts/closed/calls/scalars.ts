import { caseManager } from '../../../builders/people/team.js';
import { given, optional, options } from './argument.js';

const member = caseManager({ id: 'm-1' });

export const identifier = given('c-1', '', 'Sam Sample');
export const day = given('2031-03-04', '2031-02-30', 'soon', '');
export const instant = given('2031-03-04T09:30:00+01:00', '2031-03-04', '2031-03-04T25:00:00Z', '');
export const timeZone = given('Europe/Berlin', 'Berlin time', '');
export const holidays = given(['2031-12-25'], ['Christmas'], [7]);
export const text = given('Sampleton');
export const citation = given({ follows: ['WO-2.2-04'] }, { follows: [] }, {});

/** What a house knows besides the log and the programme. */
export const facts = optional(
  options({
    now: optional(instant),
    timeZone: optional(timeZone),
    people: optional(
      given(
        { client: { id: 'c-1' }, team: [member] },
        {},
        { client: {} },
        { client: { id: 'c-1' }, team: [{}] },
      ),
    ),
  }),
);

/** What reviews and deadlines are asked with. */
export const asOf = { now: instant, timeZone, holidays };
export const momentOptions = options(asOf);

export { optional };
