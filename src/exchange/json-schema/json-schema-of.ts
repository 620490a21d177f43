import * as z from 'zod';
import { demand } from '../../kernel/issue/index.js';
import { records } from '../../model/index.js';
import {
  type Annotation,
  annotationOf,
  type MetadataOfAnyRecord,
  metadataOf,
  type RecordSchema,
  type Shape,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, labelOf } from '../../vocabulary/index.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Changes when a record changes in a way that an older reader cannot take. */
const schemaVersion = 1;

/**
 * The JSON Schema of a record, for systems that are not written in TypeScript: draft 2020-12, self-contained, with a
 * stable `$id`, titles and descriptions. Records inside it that have a name of their own stand under `$defs`.
 *
 * What a field is classified as stands in its `$comment`, as JSON: category, data subject, whatever else words may contain, or
 * why they contain nothing else, to which list an identifier refers, the citation. No keyword is invented, so that strict
 * validators take the schema as it is.
 *
 * Rules across fields cannot be expressed; the description of the record tells them. Throws an `InputError` for what is no
 * name of a record.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from 'exit-work/exchange';
 *
 * const schema = jsonSchemaOf('ReleasePlan');
 * schema.$id; // => 'urn:exit-work:schema:release-plan:1'
 * schema.title; // => 'Release plan'
 * ```
 */
export function jsonSchemaOf(name: keyof typeof records): JsonSchema {
  demandName(name);
  const registry = z.registry<{ id: string }>();
  for (const [other, record] of Object.entries<RecordSchema<Shape>>(records)) {
    if (other !== name) registry.add(record, { id: other });
  }
  const { $schema, ...written } = z.toJSONSchema(records[name], {
    target: 'draft-2020-12',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      describe(zodSchema, jsonSchema);
    },
  });
  return { ...($schema === undefined ? {} : { $schema }), $id: schemaId(name), ...written };
}

/**
 * The `$id` of a record’s JSON Schema. Throws an `InputError` for what is no name of a record.
 *
 * @example
 * ```ts
 * import { schemaId } from 'exit-work/exchange';
 *
 * schemaId('CaseFile'); // => 'urn:exit-work:schema:case-file:1'
 * ```
 */
export function schemaId(name: keyof typeof records): string {
  demandName(name);
  return `urn:exit-work:schema:${kebabCase(name)}:${schemaVersion}`;
}

function demandName(name: keyof typeof records): void {
  demand(
    typeof name === 'string' && Object.hasOwn(records, name),
    'name',
    'the name of a record, such as `CaseFile`',
  );
}

/** `ReleasePlan` becomes `release-plan`, the name of its file. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function describe(schema: z.core.$ZodType, written: JsonSchema): void {
  // zod writes both; the pattern is exact, and a validator without formats would stop at the other.
  if (written.pattern !== undefined || written.allOf !== undefined) delete written.format;
  const about = metadataOf(schema);
  if (about !== undefined) Object.assign(written, { title: about.title, description: descriptionOf(about) });
  const annotation = annotationOf(schema);
  if (annotation !== undefined) Object.assign(written, explained(annotation));
}

function descriptionOf({ meaning, rules }: MetadataOfAnyRecord): string {
  return rules.length === 0
    ? meaning
    : `${meaning} Besides: ${rules.map(({ statement }) => statement).join('; ')}.`;
}

function explained({ label, category, subject, vocabulary, ...more }: Annotation): JsonSchema {
  const kind = labelOf(dataCategories, category);
  const whose = subject === 'nobody' ? 'of no person' : `of: ${labelOf(dataSubjects, subject).toLowerCase()}`;
  const list = vocabulary === undefined ? '' : ` A value of the list «${vocabulary.name}».`;
  const { mayContain, saysNoMore, valuesMayContain, refersTo, citation } = more;
  const words = { mayContain, saysNoMore, valuesMayContain };
  return {
    title: label,
    description: `${kind}, ${whose}.${list}`,
    $comment: JSON.stringify({ category, subject, ...words, refersTo, list: vocabulary?.name, citation }),
  };
}
