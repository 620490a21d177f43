import { deadlineAnswers, momentsEach } from './deadlines.js';
import { decisionAnswers, requestsEach } from './decisions.js';
import { type Choose, seeded } from './input/choices.js';
import { logAnswers, logsEach } from './logs.js';
import { reviewAnswers, reviewsEach } from './reviews.js';
import { eventsEach, stepAnswers } from './steps.js';
import { recordsEach, viewAnswers } from './views.js';

/** A kind of case: how many are asked together, how many times, and of how many in all the answer is stored in full. */
export interface CaseKind {
  readonly seed: number;
  readonly times: number;
  readonly together: number;
  readonly full: number;
  /** The answers to cases that are asked together: what all of them stand on takes the longest to make. */
  readonly answers: (choose: Choose) => readonly unknown[];
}

export const caseKinds = {
  decisions: { seed: 1, times: 500, together: requestsEach, full: 100, answers: decisionAnswers },
  views: { seed: 2, times: 250, together: recordsEach, full: 60, answers: viewAnswers },
  logs: { seed: 3, times: 150, together: logsEach, full: 20, answers: logAnswers },
  steps: { seed: 4, times: 400, together: eventsEach, full: 70, answers: stepAnswers },
  deadlines: { seed: 5, times: 300, together: momentsEach, full: 30, answers: deadlineAnswers },
  reviews: { seed: 6, times: 125, together: reviewsEach, full: 20, answers: reviewAnswers },
} as const satisfies Readonly<Record<string, CaseKind>>;

/** All that are asked together, or those of every sixteenth time. */
export type Every = 1 | 16;

export type CaseKindName = keyof typeof caseKinds;

export const caseKindNames = Object.keys(caseKinds).filter((name): name is CaseKindName =>
  Object.hasOwn(caseKinds, name),
);

/**
 * All answers of a kind, or every sixteenth time they are asked. Cases that are asked together have a seed of their own, so that
 * a change of some leaves the others.
 */
export function answersOf(kind: CaseKindName, every: Every = 1): readonly unknown[] {
  const { seed, times, answers } = caseKinds[kind];
  return Array.from({ length: Math.ceil(times / every) }, (_, turn) =>
    answers(seeded(Math.imul(seed * 100_003 + turn * every, 0x9e3779b1))),
  ).flat();
}
