import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { CedarQuestion } from 'exit-work/interop/cedar';

/** Policies with what they are asked; `call` may lack something, to see what Cedar makes of that. */
export interface AskedOfCedar {
  readonly policies: string;
  readonly schema: string;
  readonly calls: readonly (Omit<CedarQuestion['call'], 'context'> & {
    readonly context: Partial<CedarQuestion['call']['context']>;
  })[];
  /** Cedar holds policies and requests against the schema. */
  readonly validated: boolean;
}

export interface CedarAnswer {
  readonly allows: boolean;
  /** The policies that allow, or that forbid. */
  readonly reasons: readonly string[];
  readonly errors: readonly string[];
}

export interface CedarAnswers {
  /** What Cedar finds wrong in the policies. */
  readonly problems: readonly string[];
  readonly ids: readonly string[];
  readonly answers: readonly CedarAnswer[];
}

const oracle = fileURLToPath(new URL('./oracle.mjs', import.meta.url));

/** Asks the real Cedar, in a process of its own; see `oracle.mjs`. */
export async function askCedar(asked: readonly AskedOfCedar[]): Promise<readonly CedarAnswers[]> {
  const child = spawn(process.execPath, ['--no-turbo-inline-js-wasm-calls', oracle], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answered = text(child.stdout);
  child.stdin.end(asked.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const lines = (await answered).split('\n').filter((line) => line !== '');
  if (lines.length !== asked.length) throw new Error('cedar did not answer everything');
  return lines.map((line) => JSON.parse(line));
}
