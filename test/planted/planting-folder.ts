import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const generated = fileURLToPath(new URL('../../.generated/', import.meta.url));

/** A folder that no other run uses, gone when the tests of this file are done. */
export function plantingFolder(): string {
  mkdirSync(generated, { recursive: true });
  const folder = mkdtempSync(`${generated}planted-`);
  afterAll(() => rmSync(folder, { recursive: true }));
  return `${folder}/`;
}
