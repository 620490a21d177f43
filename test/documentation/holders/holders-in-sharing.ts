import { practiceRules } from 'exit-work/practice';
import { builtInProhibitions, decideDisclosure } from 'exit-work/sharing';
import type { SourceId } from 'exit-work/vocabulary/sources';
import ts from 'typescript';
import { filesUnder, nodesOf, treeOf } from '../../architecture/source-files.js';
import { workedCases } from '../worked-cases/worked-cases.js';
import { type Cited, cites, standing } from './cited-by.js';

/** How a holder begins that shows a statement at work and would not hold it alone. */
export const workedCase = 'worked case';

/** What of the sharing rules holds a statement, beyond their records: what always holds, what they answer, what they do. */
export function holdersInSharing(id: SourceId): readonly string[] {
  const cited = (one: Cited): boolean => cites(one, id);
  return [
    ...always
      .filter(cited)
      .map(({ because, citation }) => `always prohibited: ${because}${standing(citation)}`),
    ...new Set(answers.filter(cited).map(({ called, citation }) => `${called}${standing(citation)}`)),
    ...practiceRules.filter(cited).map((rule) => `practice rule \`${rule.id}\`${standing(rule.citation)}`),
    ...functions.filter(({ comment }) => comment.includes(id)).map(({ name }) => `function \`${name}\``),
    ...workedCases
      .filter(({ sources }) => sources.includes(id))
      .map(({ title }) => `${workedCase} “${title}”`),
  ];
}

const always = builtInProhibitions();

/** Obligations and reasons that the worked cases of the documentation are answered with; what a house says itself is left out. */
const answers = workedCases.flatMap(({ questions }) =>
  questions.flatMap(({ request, policy }): (Cited & { called: string })[] => {
    const { obligations, redactions } = decideDisclosure(request, policy);
    const said = new Set([...always, ...policy.prohibitions].map(({ because }) => because));
    return [
      ...obligations.map(({ code, citation }) => ({ called: `obligation \`${code}\``, citation })),
      ...redactions
        .filter(({ text }) => !said.has(text))
        .map(({ reason, text, citation }) => ({
          called: `answer \`${reason}\`: ${text}`,
          ...(citation === undefined ? {} : { citation }),
        })),
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
