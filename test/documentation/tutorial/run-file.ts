import { format } from 'node:util';
import { vi } from 'vitest';

/** Runs a file as `npx tsx` would, and returns what it printed. */
export async function runFile(path: string): Promise<string> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => {
    printed.push(`${format(...parts)}\n`);
  });
  try {
    await import(/* @vite-ignore */ path);
  } finally {
    log.mockRestore();
  }
  return printed.join('');
}
