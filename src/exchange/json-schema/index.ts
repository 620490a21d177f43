export { type JsonSchema, jsonSchemaOf, schemaId } from './json-schema-of.js';
export { jsonSchemas } from './json-schemas.js';
