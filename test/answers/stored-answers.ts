import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type CaseKindName, caseKinds, type Every } from './cases.js';
import { digestLength } from './plain-answer.js';

/** What is stored of the cases of a kind. */
export interface StoredAnswers {
  /** For each case, in its order. */
  readonly digests: readonly string[];
  /** Some answers in full, by the number of the case. */
  readonly full: ReadonlyMap<number, unknown>;
}

export const storedSchema = z.strictObject({
  digests: z.array(z.string()),
  full: z.record(z.string(), z.unknown()),
});

export function storeOf(kind: CaseKindName): URL {
  return new URL(`stored/${kind}.json`, import.meta.url);
}

/** All of them, or those of every sixteenth time, counted anew. */
export function storedAnswers(kind: CaseKindName, every: Every = 1): StoredAnswers {
  const { digests, full } = storedSchema.parse(JSON.parse(readFileSync(storeOf(kind), 'utf8')));
  const { together } = caseKinds[kind];
  const timeOf = (number: number) => Math.floor(number / together);
  const isAsked = (number: number) => timeOf(number) % every === 0;
  const all = digests.join('').match(new RegExp(`.{${digestLength}}`, 'g')) ?? [];
  const asked = Object.entries(full).filter(([number]) => isAsked(Number(number)));
  return {
    digests: all.filter((_, number) => isAsked(number)),
    full: new Map(
      asked.map(([number, answer]) => {
        const passedOver = timeOf(Number(number)) * (1 - 1 / every) * together;
        return [Number(number) - passedOver, answer];
      }),
    ),
  };
}

/** Whether the answer to a case is stored in full: some of each kind, evenly spread. */
export function isStoredInFull(kind: CaseKindName, number: number): boolean {
  const { times, together, full } = caseKinds[kind];
  const apart = Math.floor((times * together) / full);
  // Those that are asked together are not of one sort: each place among them has its turn.
  const turn = Math.floor(number / apart);
  return number === turn * apart + (turn % Math.min(apart, together)) && turn < full;
}
