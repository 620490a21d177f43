export type { StatementLanguage } from './phrasing-in.js';
export type { SharingRow } from './sharing-row.js';
export { type SharingTableOptions, sharingTable } from './sharing-table.js';
export { type TransparencyStatementOptions, transparencyStatement } from './transparency-statement.js';
