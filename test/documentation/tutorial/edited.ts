import ts from 'typescript';

/** A file after a piece was typed where the tutorial says. */
export function edited(text: string, place: string, piece: string): string {
  if (place === 'at the top') return `${piece}\n${text}`;
  const [, line] = /^instead of the line `(.+)`$/.exec(place) ?? [];
  if (line !== undefined) return instead(text, line, piece);
  const [, what, named = ''] = /^(add to|instead of) (.+)$/.exec(place) ?? [];
  if (what === 'add to') return added(text, named === 'the programme' ? [] : named.split('.'), piece);
  if (what !== 'instead of') throw new Error(`\`${place}\` is no place`);
  const [first = '', ...others] = named.split(', ');
  const without = others.reduce((now, other) => replaced(now, other.split('.'), ''), text);
  return replaced(without, first.split('.'), piece);
}

function instead(text: string, line: string, piece: string): string {
  const lines = text.split('\n');
  if (lines.filter((one) => one === line).length !== 1) throw new Error(`there is no one line \`${line}\``);
  return lines.map((one) => (one === line ? piece : one)).join('\n');
}

function added(text: string, path: readonly string[], piece: string): string {
  const part = partAt(programmeIn(text), path);
  const parts = ts.isObjectLiteralExpression(part) ? part.properties : elementsOf(part, path);
  const comma = parts.length > 0 && !parts.hasTrailingComma ? ',' : '';
  const end = part.getEnd() - 1;
  return `${text.slice(0, end).trimEnd()}${comma}\n${piece}\n${text.slice(end)}`;
}

/** Puts the piece where the entry stood, so that what comes before it stays where it was. */
function replaced(text: string, path: readonly string[], piece: string): string {
  const entry = entryAt(programmeIn(text), path);
  const rest = text.slice(entry.getEnd());
  const after = piece === '' ? rest.replace(/^,/, '') : rest;
  return text.slice(0, entry.getStart()) + piece.replace(/,$/, '') + after;
}

/** What is handed to `defineProgramme` in a file. */
function programmeIn(text: string): ts.Expression {
  const file = ts.createSourceFile('programme.ts', text, ts.ScriptTarget.Latest, true);
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineProgramme')
      found.push(...node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const [programme] = found;
  if (programme === undefined) throw new Error('the file defines no programme');
  return programme;
}

function partAt(whole: ts.Expression, path: readonly string[]): ts.Expression {
  return path.reduce((part, _, index) => {
    const entry = entryAt(part, path.slice(index, index + 1));
    if (ts.isPropertyAssignment(entry)) return entry.initializer;
    throw new Error(`\`${path.join('.')}\` is written in another place`);
  }, whole);
}

function entryAt(whole: ts.Expression, path: readonly string[]): ts.ObjectLiteralElementLike {
  const part = partAt(whole, path.slice(0, -1));
  const name = path.at(-1);
  const entry = ts.isObjectLiteralExpression(part)
    ? part.properties.find((one) => nameOf(one) === name)
    : undefined;
  if (entry === undefined) throw new Error(`there is no \`${path.join('.')}\` to type at`);
  return entry;
}

/** The name of an entry; a part that is spread goes by what is spread. */
function nameOf(entry: ts.ObjectLiteralElementLike): string | undefined {
  if (ts.isSpreadAssignment(entry)) return `...${entry.expression.getText()}`;
  return entry.name !== undefined && (ts.isIdentifier(entry.name) || ts.isStringLiteral(entry.name))
    ? entry.name.text
    : undefined;
}

function elementsOf(part: ts.Expression, path: readonly string[]): ts.NodeArray<ts.Expression> {
  if (ts.isArrayLiteralExpression(part)) return part.elements;
  throw new Error(`\`${path.join('.')}\` has no end to add to`);
}
