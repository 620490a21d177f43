import { defaultsOfOurs, reasonsForDefaults } from 'exit-work/vocabulary';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { describeRule } from './describe-rule.js';
import { filesUnder, nodesOf, type SourceFile, treeOf } from './source-files.js';

const aTime = /\b(?:(?:dai|week|month|quarter|year)ly|(?:days?|weeks?|months?|years?)\b)/;

/** A time that is written out rests on a statement that names one; every other is a default of ours. */
function numbersWithoutSource(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (!file.text.includes('within: {')) return [];
    const tree = treeOf(file);
    return nodesOf(tree).flatMap((node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'within') return [];
      if (!ts.isObjectLiteralExpression(node.initializer)) return [];
      const cited = node.parent.getText(tree).match(/\b[A-Z]{2}-\d[\d.]*-\d{2}\b/g) ?? [];
      if (cited.some((id) => aTime.test(statementOf(id)))) return [];
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      return [`${file.path}:${line} cites nothing that names a time: take it from \`defaultsOfOurs\``];
    });
  });
}

function statementOf(id: string): string {
  return Object.entries(sourceStatements).find(([one]) => one === id)?.[1].statement ?? '';
}

const task = (within: string, citation: string) => ({
  'src/programme/fragments/a.ts': `export const tasks = {\n  meet: { within: ${within}, citation: ${citation} },\n};`,
});
const says = [
  'src/programme/fragments/a.ts:2 cites nothing that names a time: take it from `defaultsOfOurs`',
];

describeRule('numbers that no source gives are defaults of ours', numbersWithoutSource, {
  holdsFor: filesUnder('src/programme', 'src/lifecycle', 'src/practice'),
  allows: {
    'a time that the source gives': task('{ months: 3 }', "{ follows: ['CS-3.5-26'] }"),
    'a default of ours': task('defaultsOfOurs.contact', "{ follows: ['CS-3.4-04'] }"),
  },
  breaks: {
    'a time after a source that gives none': {
      files: task('{ weeks: 2 }', "{ follows: ['CS-3.4-04'] }"),
      says,
    },
    'a time that is ours': { files: task('{ weeks: 2 }', "{ ours: 'it is enough' }"), says },
  },
});

describe('each default of ours', () => {
  const users = filesUnder('src').filter(({ path }) => !path.startsWith('src/vocabulary/'));

  test.each(Object.entries(reasonsForDefaults))('%s has its reason, and is used', (name, because) => {
    expect(Object.keys(defaultsOfOurs)).toContain(name);
    expect(because).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(users.filter(({ text }) => text.includes(`defaultsOfOurs.${name}`))).not.toEqual([]);
  });
});
