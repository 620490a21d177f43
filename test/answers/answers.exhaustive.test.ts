import { recordDeadlineKinds } from 'exit-work/lifecycle';
import { practiceRules } from 'exit-work/practice';
import { describe, expect, it } from 'vitest';
import { answersOf, type CaseKindName, caseKindNames, caseKinds } from './cases.js';
import { differencesOf } from './differences.js';
import { programmes } from './input/walks.js';
import {
  everyObligation,
  everyOutcome,
  everyReason,
  everyRedaction,
  everyStatus,
  everyUnmetCondition,
  textsIn,
} from './reached.js';
import { changes } from './renamed.js';
import { storedAnswers } from './stored-answers.js';

/** Made once for all that is asked of them here. */
const answers = {
  decisions: answersOf('decisions'),
  views: answersOf('views'),
  logs: answersOf('logs'),
  steps: answersOf('steps'),
  deadlines: answersOf('deadlines'),
  reviews: answersOf('reviews'),
} as const satisfies Readonly<Record<CaseKindName, readonly unknown[]>>;

/** But for the names in `renamed.ts`. On a difference it says which cases, how many, and where one differs. */
describe('the answers are those that were stored', () => {
  it.each(caseKindNames)('%s', (kind) => {
    expect(differencesOf(kind, answers[kind], storedAnswers(kind), changes)).toBeUndefined();
  });

  it.each(changes)('save $kind $from to $to: $because', ({ kind, from, to }) => {
    const others = changes.filter((one) => one.kind !== kind || one.from !== from);
    const { cases = [] } = differencesOf(kind, answers[kind], storedAnswers(kind), others) ?? {};
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.every((number) => from <= number && number <= to)).toBe(true);
  });

  it('twenty thousand of them', () => {
    const counts = Object.values(caseKinds).map(({ times, together }) => times * together);
    expect(counts.reduce((sum, count) => sum + count)).toBe(20_000);
    expect(Object.values(answers).flat()).toHaveLength(20_000);
  });
});

/** The stored cases are drawn from files in which nothing is entrusted. */
const drawnNowhere: readonly string[] = ['entrusted-answered'];

/** Cases that drift into what is trivial prove nothing. */
describe('the cases reach', () => {
  const tasks = programmes.flatMap((programme) => Object.keys(programme.tasks));
  const reached = Object.fromEntries(caseKindNames.map((kind) => [kind, textsIn(answers[kind])]));

  const outcomes = textsIn(answers.decisions);

  it.each([
    ['decisions', Object.keys(everyRedaction)],
    ['decisions', Object.keys(everyObligation)],
    ['decisions', Object.keys(everyUnmetCondition)],
    ['steps', Object.keys(everyReason)],
    ['deadlines', Object.keys(everyStatus)],
    ['deadlines', Object.keys(recordDeadlineKinds)],
    ['deadlines', tasks],
    ['reviews', practiceRules.map(({ id }) => id).filter((id) => !drawnNowhere.includes(id))],
  ])('every word of %s: %s', (kind, words) => {
    expect(words.filter((word) => (reached[kind]?.get(word) ?? 0) === 0)).toEqual([]);
  });

  it.each(Object.keys(everyOutcome))('%s in a share of decisions that counts', (outcome) => {
    expect((outcomes.get(outcome) ?? 0) / 8_000).toBeGreaterThanOrEqual(0.08);
  });
});
