export { type JsonSchema, jsonSchemaOf, jsonSchemas, schemaId } from './json-schema/index.js';
