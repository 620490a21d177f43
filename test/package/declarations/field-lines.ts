import { match } from 'ts-pattern';
import * as z from 'zod';
import type { BuiltLibrary } from './built-library.js';

type Annotation = import('../../../src/schema/index.js').Annotation;

/** What is known of a field, in lines for people: how it is called, how sensitive it is, and what asks for it. */
export function fieldLines(schema: z.core.$ZodType, library: BuiltLibrary): readonly string[] {
  return match(library.structureOf(schema))
    .with({ kind: 'leaf' }, ({ annotation }) => (annotation ? leafLines(annotation, library) : []))
    .with({ kind: 'list' }, ({ entry }) => fieldLines(entry, library))
    .with({ kind: 'choice' }, ({ options }) => [
      ...new Set(options.flatMap((option) => fieldLines(option, library))),
    ])
    .with({ kind: 'record' }, () => {
      const about = library.metadataOf(withoutOptional(schema));
      return about === undefined ? [] : [`${about.title}. ${about.meaning}`];
    })
    .exhaustive();
}

function leafLines(annotation: Annotation, { sourceStatements }: BuiltLibrary): readonly string[] {
  const { label, category, subject, mayContain = [] } = annotation;
  const others = mayContain.filter((other) => other !== category).map((other) => `\`${other}\``);
  return [
    `${label}. Category \`${category}\`, data subject \`${subject}\`.`,
    ...(others.length > 0 ? [`May contain ${others.join(', ')}.`] : []),
    ...statementsBehind(annotation).map((id) => `${id}: ${sourceStatements[id].statement}`),
  ];
}

/** The numbers of the statements that ask for a field. */
function statementsBehind({ citation }: Annotation) {
  return citation?.states ?? citation?.follows ?? [];
}

function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? withoutOptional(schema._zod.def.innerType) : schema;
}
