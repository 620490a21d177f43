import type { Strength } from 'exit-work/kernel';
import { type Modality, type SourceStatement, sourceStatements } from 'exit-work/vocabulary/sources';
import ts from 'typescript';
import { describeRule, type Rule } from './describe-rule.js';
import { filesUnder, nodesOf, treeOf } from './source-files.js';

const rank: Readonly<Record<Strength | Modality, number>> = { must: 3, should: 2, may: 1, could: 1, fact: 0 };

type Statements = Readonly<Record<string, Pick<SourceStatement, 'modality'>>>;

/** A place is never stronger than the source: where it says `must`, every statement that is known says so, and one is known. */
function ruleFor(statements: Statements): Rule {
  return (files) =>
    files.flatMap((file) => {
      if (!file.text.includes('strength: ')) return [];
      const tree = treeOf(file);
      return nodesOf(tree).flatMap((node) => {
        if (!ts.isObjectLiteralExpression(node)) return [];
        const strength = textsIn(node, 'strength').find(isStrength);
        if (strength === undefined) return [];
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        return faultsOf(strength, textsIn(node, 'states'), statements).map(
          (fault) => `${file.path}:${line} says \`${strength}\`: ${fault}`,
        );
      });
    });
}

function faultsOf(strength: Strength, states: readonly string[], statements: Statements): string[] {
  const known = states.flatMap((id) => {
    const modality = statements[id]?.modality;
    return modality === undefined ? [] : [{ id, modality }];
  });
  if (known.length === 0) return ['of no statement that it states is it known how strong it is'];
  return known
    .filter(({ modality }) => rank[modality] < rank[strength])
    .map(({ id, modality }) => `\`${id}\` says no more than \`${modality}\``);
}

function isStrength(text: string): text is Strength {
  return text === 'must' || text === 'should' || text === 'may';
}

/** The texts that stand under a name of an object, alone or in a list. */
function textsIn(node: ts.ObjectLiteralExpression, name: string): readonly string[] {
  return node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) return [];
    const { initializer } = property;
    const all = ts.isArrayLiteralExpression(initializer) ? [...initializer.elements] : [initializer];
    return all.flatMap((one) => (ts.isStringLiteral(one) ? [one.text] : []));
  });
}

const fictional = {
  demand: { modality: 'must' },
  advice: { modality: 'should' },
  thought: { modality: 'could' },
  told: { modality: 'fact' },
  unread: {},
} as const satisfies Statements;

const written = (states: string, strength: string) => ({
  'src/practice/a.ts': `export const citation = {\n  citation: { states: [${states}], strength: '${strength}' },\n};`,
});

describeRule('the library says nothing more strongly than its sources', ruleFor(sourceStatements), {
  holdsFor: filesUnder('src'),
  breaks: {
    'a strength without a statement that is read': {
      files: written('', 'must'),
      says: ['src/practice/a.ts:2 says `must`: of no statement that it states is it known how strong it is'],
    },
  },
});

describeRule('no strength is more than that of what is stated', ruleFor(fictional), {
  allows: {
    'as strong as the source': written("'demand'", 'must'),
    'weaker than the source': written("'demand', 'advice'", 'may'),
    'what could be, as what may be': written("'thought'", 'may'),
    'beside a statement that nobody has read': written("'advice', 'unread'", 'should'),
    'no strength at all': { 'src/practice/a.ts': "export const a = { citation: { states: ['told'] } };" },
    'a strength of something else': { 'src/practice/a.ts': "export const a = { strength: 'great' };" },
  },
  breaks: {
    'a demand made of advice': {
      files: written("'demand', 'advice'", 'must'),
      says: ['src/practice/a.ts:2 says `must`: `advice` says no more than `should`'],
    },
    'advice made of what is told': {
      files: written("'told'", 'should'),
      says: ['src/practice/a.ts:2 says `should`: `told` says no more than `fact`'],
    },
    'a strength that rests on what nobody has read': {
      files: written("'unread'", 'may'),
      says: ['src/practice/a.ts:2 says `may`: of no statement that it states is it known how strong it is'],
    },
  },
});
