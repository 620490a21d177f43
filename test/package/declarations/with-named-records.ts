import ts from 'typescript';
import type { FieldTexts } from './field-texts.js';

/**
 * Writes the data of a record out as the interface that the source derives from its fields, names it where the schema is
 * declared, and says above each field what is known of it, wherever the fields can be read one by one. The compiler of who
 * uses the package then has nothing to compute, and editors show `Client` and what its fields mean.
 */
export function withNamedRecords(text: string, textsOf: FieldTexts = () => []): string {
  const file = ts.createSourceFile('declarations.d.ts', text, ts.ScriptTarget.ES2022, true);
  const changes = file.statements.flatMap((statement) => namingChanges(statement, file, textsOf));
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((written, { start, end, to }) => written.slice(0, start) + to + written.slice(end), text);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

function namingChanges(statement: ts.Statement, file: ts.SourceFile, textsOf: FieldTexts): Change[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, type }) => {
    if (!ts.isIdentifier(name) || type === undefined) return [];
    const [shape, data] = argumentsOf(type, 'RecordSchema');
    const fields = shape && fieldsOf(shape);
    const members = fields?.map(dataMember) ?? [undefined];
    const named = file.statements.find(
      (other): other is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(other) && other.name.text === name.text && other.members.length === 0,
    );
    const [base] = named?.heritageClauses ?? [];
    if (shape === undefined || data === undefined || fields === undefined) return [];
    if (named === undefined || base === undefined || members.includes(undefined)) return [];
    const names = fields.map((field) => field.name.getText());
    const lines = names.map((field) => textsOf(name.text, field, names));
    const values = members.map((member, place) => `${commentOf(lines[place])}    ${member}`);
    // Of the schemas the first line is said again, the rest beside the data alone: it would double what is published.
    const schemas = fields.map(
      (field, place) => `${commentOf(lines[place]?.slice(0, 1))}    ${schemaMember(field)}`,
    );
    return [
      { start: shape.getStart(), end: shape.end, to: `{\n${schemas.join('\n')}\n}` },
      { start: data.getStart(), end: data.end, to: name.text },
      { start: base.getStart(), end: named.end, to: `{\n${values.join('\n')}\n}` },
    ];
  });
}

/** The fields of a shape, also where some of another record’s are taken or left out; nothing where it is of another kind. */
function fieldsOf(shape: ts.TypeNode): readonly ts.PropertySignature[] | undefined {
  if (ts.isTypeLiteralNode(shape)) {
    return shape.members.every(ts.isPropertySignature)
      ? shape.members.filter(ts.isPropertySignature)
      : undefined;
  }
  if (ts.isIntersectionTypeNode(shape)) {
    const parts = shape.types.map(fieldsOf);
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  for (const [way, isKept] of [
    ['Omit', false],
    ['Pick', true],
  ] as const) {
    const [inner, keys] = argumentsOf(shape, way);
    const names = keys && textsOfUnion(keys);
    if (inner === undefined || names === undefined) continue;
    return fieldsOf(inner)?.filter(({ name }) => names.includes(name.getText()) === isKept);
  }
  return undefined;
}

/** `"a" | "b"`, `"a"` or `never`. */
function textsOfUnion(keys: ts.TypeNode): readonly string[] | undefined {
  if (keys.kind === ts.SyntaxKind.NeverKeyword) return [];
  const options = ts.isUnionTypeNode(keys) ? keys.types : [keys];
  const texts = options.map((option) =>
    ts.isLiteralTypeNode(option) && ts.isStringLiteral(option.literal) ? option.literal.text : undefined,
  );
  return texts.includes(undefined) ? undefined : texts.flatMap((one) => one ?? []);
}

function commentOf(lines: readonly string[] = []): string {
  const [first, ...more] = lines.map((line) => line.replaceAll('*/', '* /'));
  if (first === undefined) return '';
  if (more.length === 0) return `    /** ${first} */\n`;
  return `    /**\n${[first, ...more].map((line) => `     * ${line}`).join('\n     *\n')}\n     */\n`;
}

function schemaMember({ name, type }: ts.PropertySignature): string {
  return `${name.getText()}: ${type?.getText()};`;
}

/** `action: Field<string, "required">` is `action: string` in the data. */
function dataMember({ name, type }: ts.PropertySignature): string | undefined {
  const [data, presence] = type === undefined ? [] : argumentsOf(type, 'Field');
  if (data === undefined) return undefined;
  const mark = presence?.getText() === '"optional"' ? '?' : '';
  return `${name.getText()}${mark}: ${data.getText()};`;
}

function argumentsOf(type: ts.TypeNode, name: string): readonly ts.TypeNode[] {
  if (ts.isImportTypeNode(type) && type.qualifier?.getText() === name) return type.typeArguments ?? [];
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === name) return type.typeArguments ?? [];
  return [];
}
