export { type JsonSchema, jsonSchemaOf, schemaId } from './json-schema/json-schema-of.js';
export { jsonSchemas } from './json-schema/json-schemas.js';
