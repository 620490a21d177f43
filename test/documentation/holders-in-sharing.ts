import { practiceRules } from 'exit-work/practice';
import { builtInProhibitions, decideDisclosure } from 'exit-work/sharing';
import type { SourceId } from 'exit-work/vocabulary/sources';
import ts from 'typescript';
import { filesUnder, nodesOf, treeOf } from '../architecture/source-files.js';
import { workedCases } from './worked-cases/worked-cases.js';

/** How a holder begins that shows a statement at work and would not hold it alone. */
export const workedCase = 'worked case';

interface Cited {
  readonly sources: readonly SourceId[];
}

/** What of the sharing rules holds a statement, beyond their records: what always holds, what they answer, what they do. */
export function holdersInSharing(id: SourceId): readonly string[] {
  const cites = ({ sources }: Cited): boolean => sources.includes(id);
  return [
    ...always.filter(cites).map(({ because }) => `always prohibited: ${because}`),
    ...new Set(answers.filter(cites).map(({ called }) => called)),
    ...practiceRules.filter(cites).map((rule) => `practice rule \`${rule.id}\``),
    ...functions.filter(({ comment }) => comment.includes(id)).map(({ name }) => `function \`${name}\``),
    ...workedCases.filter(cites).map(({ title }) => `${workedCase} “${title}”`),
  ];
}

const always = builtInProhibitions();

/** Obligations and reasons that the worked cases of the documentation are answered with; what a house says itself is left out. */
const answers = workedCases.flatMap(({ questions }) =>
  questions.flatMap(({ request, policy }): (Cited & { called: string })[] => {
    const { obligations, redactions } = decideDisclosure(request, policy);
    const said = new Set([...always, ...policy.prohibitions].map(({ because }) => because));
    return [
      ...obligations.map(({ code, sources }) => ({ called: `obligation \`${code}\``, sources })),
      ...redactions
        .filter(({ text }) => !said.has(text))
        .map(({ reason, text, sources }) => ({ called: `answer \`${reason}\`: ${text}`, sources })),
    ];
  }),
);

/** Functions of the sharing rules, with what their doc comments say; records and words cite for themselves. */
const functions = filesUnder('src/sharing').flatMap((file) =>
  nodesOf(treeOf(file)).flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return [];
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join('\n');
    return [{ name: node.name.text, comment }];
  }),
);
