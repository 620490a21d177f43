import type { CaseKindName } from './cases.js';
import { digestOf, plainAnswer } from './plain-answer.js';
import { type Changed, toldNow } from './renamed.js';
import type { StoredAnswers } from './stored-answers.js';

/** How the answers to the cases of a kind differ from the stored ones. */
export interface Differences {
  readonly kind: CaseKindName;
  /** How many. */
  readonly differing: number;
  /** The numbers of the first of them. */
  readonly cases: readonly number[];
  /** Where the first of those differs that are stored in full. */
  readonly first?: Difference & { readonly case: number };
}

export interface Difference {
  readonly path: string;
  readonly stored: unknown;
  readonly found: unknown;
}

/** Nothing where every answer is the stored one, or is meant to be another. */
export function differencesOf(
  kind: CaseKindName,
  answers: readonly unknown[],
  { digests, full }: StoredAnswers,
  meant: readonly Changed[] = [],
): Differences | undefined {
  const plain = answers.map((answer) => plainAnswer(answer, kind));
  const length = Math.max(plain.length, digests.length);
  const cases = Array.from({ length }, (_, number) => number).filter(
    (number) =>
      !meant.some((one) => one.kind === kind && one.from <= number && number <= one.to) &&
      (number >= plain.length || digestOf(plain[number]) !== digests[number]) &&
      !isToldNow(kind, answers[number]),
  );
  if (cases.length === 0) return undefined;
  const shown = cases.find((number) => full.has(number));
  const first = shown === undefined ? undefined : firstDifference(full.get(shown), plain[shown]);
  return {
    kind,
    differing: cases.length,
    cases: cases.slice(0, 20),
    ...(shown === undefined || first === undefined ? {} : { first: { case: shown, ...first } }),
  };
}

function isToldNow(kind: CaseKindName, answer: unknown): boolean {
  const meant = toldNow.filter((one) => one.kind === kind);
  const all = meant.length === 0 ? '' : JSON.stringify(answer ?? '');
  return meant.some(({ told }) => all.includes(told));
}

/** The first place at which two plain answers differ. */
export function firstDifference(stored: unknown, found: unknown, path = ''): Difference | undefined {
  if (!isHolder(stored) || !isHolder(found) || Array.isArray(stored) !== Array.isArray(found)) {
    return JSON.stringify(stored) === JSON.stringify(found) ? undefined : { path, stored, found };
  }
  const names = new Set([...Object.keys(stored), ...Object.keys(found)]);
  for (const name of names) {
    const inner = Array.isArray(stored) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    const difference = firstDifference(Reflect.get(stored, name), Reflect.get(found, name), inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
