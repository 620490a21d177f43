import { type ValueOf, vocabulary } from '../list/index.js';

/** The days of the week. The list is ours. */
export const weekdays = /* @__PURE__ */ vocabulary('weekday', {
  monday: { label: 'Monday', definition: 'The first day of the week.', citation: { ours: 'the calendar' } },
  tuesday: {
    label: 'Tuesday',
    definition: 'The second day of the week.',
    citation: { ours: 'the calendar' },
  },
  wednesday: {
    label: 'Wednesday',
    definition: 'The third day of the week.',
    citation: { ours: 'the calendar' },
  },
  thursday: {
    label: 'Thursday',
    definition: 'The fourth day of the week.',
    citation: { ours: 'the calendar' },
  },
  friday: { label: 'Friday', definition: 'The fifth day of the week.', citation: { ours: 'the calendar' } },
  saturday: {
    label: 'Saturday',
    definition: 'The sixth day of the week.',
    citation: { ours: 'the calendar' },
  },
  sunday: { label: 'Sunday', definition: 'The seventh day of the week.', citation: { ours: 'the calendar' } },
});

/** One of {@link weekdays}. */
export type WeekdayName = ValueOf<typeof weekdays>;
