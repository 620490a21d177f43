import { frozen } from '../kernel/frozen/index.js';
/**
 * Every number that the library says of exit work and that stands in no source; {@link reasonsForDefaults} says why it is that
 * one. None of them binds anybody: a programme sets its own with `extendProgramme`.
 *
 * @example
 * ```ts
 * import { defaultsOfOurs, reasonsForDefaults } from 'exit-work/vocabulary';
 *
 * defaultsOfOurs.planReview; // => { months: 6 }
 * reasonsForDefaults.longestMinority; // => 'no law that we know of ends minority later'
 * ```
 */
export const defaultsOfOurs = /* @__PURE__ */ frozen({
  planReview: { months: 6 },
  riskAssessment: { years: 1 },
  firstContactAfterRelease: { days: 1 },
  contactAfterRelease: { weeks: 1 },
  concernPassedOn: { days: 1 },
  tandemFormed: { months: 1 },
  contact: { weeks: 2 },
  firstTalkWithFamily: { weeks: 1 },
  familyCounselled: { months: 1 },
  dueSoon: { days: 14 },
  vitalInterestReview: { days: 14 },
  overrideReview: { days: 90 },
  confirmation: { days: 3 },
  languagesAskedFrom: '2027-01-01T00:00:00Z',
  deciding: {
    'vital-interest': ['case-manager', 'counsellor', 'helpline-adviser', 'programme-manager', 'psychologist'],
    override: ['case-manager', 'programme-manager'],
  },
  longestMinority: { years: 21 },
  majority: { years: 18 },
  ageBands: [14, 18, 21, 25, 35, 45, 55, 65],
} as const);

/** Why each of {@link defaultsOfOurs} is what it is. Apart from them, so that who needs the numbers does not load the reasons. */
export const reasonsForDefaults = /* @__PURE__ */ frozen<
  Readonly<Record<keyof typeof defaultsOfOurs, string>>
>({
  planReview: 'long enough for a goal to move, and short enough to notice where none does',
  riskAssessment: 'the sources say regularly; after a year everything about a person may be otherwise',
  firstContactAfterRelease:
    'the first hours and days are the most vulnerable, and a release may come late in the day',
  contactAfterRelease: 'intensive care that sees the client less often would hardly be intensive',
  concernPassedOn:
    'what is to protect people does not wait, and a competent person may not be reached at night',
  tandemFormed: 'trust is built with those who stay, so they are found before the work is well under way',
  contact: 'motivation fluctuates, and who is not heard of for longer may be gone',
  firstTalkWithFamily: 'fast answers are decisive, and a family has waited before it calls',
  familyCounselled: 'a rhythm that a family with work and children can keep',
  dueSoon: 'time enough to agree on a day with everybody who is needed',
  vitalInterestReview: 'an emergency that goes on for longer has become something to plan for',
  overrideReview: 'as long as the close time after a release; whoever still needs it decides again',
  confirmation: 'who decides alone on a Friday night finds a second person on Monday',
  languagesAskedFrom: 'consents from before nobody was asked for',
  deciding:
    'who can be alone with a life at stake can decide; what was prohibited is lifted by whoever answers for the case',
  longestMinority: 'no law that we know of ends minority later',
  majority: 'where no law of the place is given; most that we know of end minority then',
  ageBands: 'narrow where the law of young people differs, and wide elsewhere',
});
