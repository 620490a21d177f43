import { records } from '../../model/index.js';
import { type JsonSchema, jsonSchemaOf, kebabCase } from './json-schema-of.js';

/**
 * The JSON Schemas of all records, by the name of the file under which the package publishes them:
 * `exit-work/schemas/case-file.json`.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from 'exit-work/exchange';
 *
 * jsonSchemas()['case-file']?.title; // => 'Case file'
 * ```
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(namesOf(records).map((name) => [kebabCase(name), jsonSchemaOf(name)]));
}

function namesOf(all: typeof records): readonly (keyof typeof records)[] {
  return Object.keys(all).filter((name): name is keyof typeof records => Object.hasOwn(all, name));
}
