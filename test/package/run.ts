import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, and fails with all that it printed unless it ends well. */
export async function run(program: string, args: readonly string[], cwd: string, env = {}): Promise<Ended> {
  const ended = await runAnyway(program, args, cwd, env);
  if (ended.code === 0) return ended;
  throw new Error(`${program} ${args.join(' ')} ended with ${ended.code}\n${ended.stdout}${ended.stderr}`);
}

/** Runs a program to its end, whichever that is. */
export function runAnyway(program: string, args: readonly string[], cwd: string, env = {}): Promise<Ended> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}
