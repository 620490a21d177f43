export type { Citation } from './citation.js';
export { type SourceDocument, sourceDocuments } from './source-documents.js';
export type { SourceId } from './source-id.js';
export type { Modality, SourceStatement, StatementKind } from './source-statement.js';
export { sourceStatements } from './source-statements.js';
