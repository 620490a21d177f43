import { describe, expect, test } from 'vitest';
import type { SourceFile } from './source-files.js';

/** A rule of the house: what is wrong with these files, one line each; nothing when all is well. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** Files by path, written down for one case of a rule. */
type Snippets = Readonly<Record<string, string>>;

export interface RuleCases {
  /** The files of this repository that the rule is for. None: `house.test.ts` holds the rule against them. */
  readonly holdsFor?: readonly SourceFile[];
  readonly allows?: Readonly<Record<string, Snippets>>;
  /** Each case says what the rule must answer: a rule that cannot fail proves nothing. */
  readonly breaks: Readonly<Record<string, { readonly files: Snippets; readonly says: readonly string[] }>>;
}

export function describeRule(name: string, rule: Rule, { holdsFor, allows = {}, breaks }: RuleCases): void {
  describe(name, () => {
    if (holdsFor !== undefined) {
      test('holds in this repository', () => {
        expect(holdsFor).not.toHaveLength(0);
        expect(rule(holdsFor)).toEqual([]);
      });
    }
    test.each(Object.entries(allows))('allows %s', (_, files) => {
      expect(rule(filesOf(files))).toEqual([]);
    });
    test.each(Object.entries(breaks))('refuses %s', (_, { files, says }) => {
      expect(rule(filesOf(files))).toEqual(says);
    });
  });
}

function filesOf(snippets: Snippets): SourceFile[] {
  return Object.entries(snippets).map(([path, text]) => ({ path, text }));
}
