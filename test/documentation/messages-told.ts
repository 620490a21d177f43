import { practiceRules } from 'exit-work/practice';
import ts from 'typescript';
import { filesUnder, type SourceFile, treeOf } from '../architecture/source-files.js';

/** A text that this library tells, by its code; `{…}` stands for what differs. */
export interface ToldMessage {
  readonly code: string;
  readonly where: string;
  readonly english: string;
}

/** Every message with its code, as the source declares them: each pair once. */
export function messagesTold(): readonly ToldMessage[] {
  const declared = filesUnder('src').flatMap((file) => [...messagesIn(file, treeOf(file))]);
  const findings = practiceRules.map(({ id, title }) => ({ code: id, where: 'finding', english: title }));
  const error = { code: 'input-refused', where: 'error', english: 'the {…} cannot be accepted' };
  const all = [...declared, ...findings, error].map((one) => [Object.values(one).join('\n'), one] as const);
  return [...new Map(all).values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ code, where, english }: ToldMessage): string {
  return [where, code, english].join('\n');
}

function* messagesIn({ path }: SourceFile, node: ts.Node): Generator<ToldMessage> {
  const [code, text] = declaredBy(node, path) ?? [];
  const english = text === undefined ? '' : textsIn(text).join(' / ');
  for (const one of code === undefined ? [] : textsIn(code)) {
    if (one !== codeOfZod) yield { code: one, where: whereOf(path), english };
  }
  for (const child of node.getChildren()) yield* messagesIn({ path, text: '' }, child);
}

/** What zod calls a finding of a schema’s own; the code that stands beside it is ours. */
const codeOfZod = 'custom';

type Declared = readonly [code: ts.Node | undefined, text: ts.Node | undefined];

const callsWithCode: ReadonlySet<string> = new Set(['coded', 'at', 'refused', 'inOrder', 'unknown']);

function declaredBy(node: ts.Node, path: string): Declared | undefined {
  if (ts.isObjectLiteralExpression(node) && !isPattern(node)) {
    const text = ['message', 'expected', 'text', 'statement'].flatMap((name) => fieldOf(node, name) ?? [])[0];
    return [fieldOf(node, 'code'), text];
  }
  if (ts.isPropertyAssignment(node) && path.endsWith('near-misses.ts')) {
    const { name, initializer } = node;
    if (!ts.isObjectLiteralExpression(initializer)) return undefined;
    return [
      ts.isStringLiteral(name) ? name : ts.factory.createStringLiteral(name.getText()),
      fieldOf(initializer, 'text'),
    ];
  }
  if (ts.isCallExpression(node) && callsWithCode.has(node.expression.getText())) {
    return [node.arguments[0], node.arguments.slice(1).find((one) => textsIn(one).length > 0)];
  }
  return undefined;
}

/** What `match(…).with({ code: … })` compares is zod’s. */
function isPattern({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText().endsWith('.with');
}

function fieldOf(node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  const found = node.properties.find((one) => one.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** The texts in an expression: of `a ? 'x' : 'y'` both. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{…}')];
  }
  if (ts.isArrowFunction(node)) return textsIn(node.body);
  return ts.isConditionalExpression(node) ? [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)] : [];
}

const places: readonly (readonly [RegExp, string])[] = [
  [/near-misses/, 'near miss'],
  [/obligations-of/, 'obligation'],
  [/lifecycle\/(case|log)\/|sharing\/(consent\/consent-reasons|conference\/(reasons|reveal))/, 'refusal'],
  [/^src\/(model|schema)\/|rules|disclosure-(log|entry)|sharing\/policy/, 'record'],
];

function whereOf(path: string): string {
  return places.find(([pattern]) => pattern.test(path))?.[1] ?? path.split('/')[1] ?? path;
}
