import { blueprints } from 'exit-work/programme';
import type { SharingPolicy } from 'exit-work/sharing';
import { transparencyStatement } from 'exit-work/sharing';
import { phrasingIn } from '../../../src/sharing/transparency/phrasing-in.js';
import type { Asking } from './permitted-one-by-one.js';
import { readStatement, type Said } from './read-statement.js';

export const languages = ['en', 'de'] as const;

/** What the statement says, in alphabetical order; `p-1` is the private person. */
export function saidIn(language: 'en' | 'de', policy: SharingPolicy, asking: Asking): readonly Said[] {
  const statement = transparencyStatement(blueprints.openSetting, policy, { ...asking, language });
  return [...readStatement(statement, phrasingIn(language), policy, 'p-1')].sort();
}
