import { safeParseProgramme } from 'exit-work/programme';
import { expect } from 'vitest';
import { type Json, spoilt } from '../small-programme.js';

/** What is put where, and the one issue that it leads to; at the same path where none is named. */
export type Row = readonly [
  spoiltAt: string,
  value: Json | undefined,
  message: string | RegExp,
  path?: string,
];

interface Broken {
  readonly spoiltAt: string;
  readonly value: Json | undefined;
  readonly message: string | RegExp;
  readonly path: string;
}

export const noStage = (stage: string) => `no stage \`${stage}\` is declared in \`stages\``;
export const noMilestone = (milestone: string) =>
  `no milestone \`${milestone}\` is declared in \`milestones\``;
export const noEvent = (event: string) => `the field knows no event \`${event}\`; declare it in \`events\``;
export const noField = (): RegExp => /^field \d+ of \d+ is not known here; /;
export const oneEntry = 'expected at least 1 entry';

export function broken(rows: readonly Row[]): readonly Broken[] {
  return rows.map(([spoiltAt, value, message, path = spoiltAt]) => ({ spoiltAt, value, message, path }));
}

/** The small programme that is spoilt in one place is told so there, and nothing else. */
export function isToldSo({ spoiltAt, value, message, path }: Broken): void {
  const told: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
  const parsed = safeParseProgramme(spoilt(spoiltAt, value));
  expect(parsed).toMatchObject({ ok: false, issues: [{ path, message: told }] });
}
