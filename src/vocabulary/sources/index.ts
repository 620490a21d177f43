export { type SourceDocument, sourceDocuments } from './source-documents.js';
export type { SourceId } from './source-id.js';
export type { SourceStatement, StatementKind } from './source-statement.js';
export { sourceStatements } from './source-statements.js';
