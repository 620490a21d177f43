export { markdownText } from './markdown-text.js';
export { phrasingIn, type StatementLanguage } from './phrasing-in.js';
export type { SharingRow } from './sharing-row.js';
export { recipientTables } from './sharing-section.js';
export { type SharingTableOptions, sharingTable } from './sharing-table.js';
export { bullets, section } from './statement-context.js';
export { type TransparencyStatementOptions, transparencyStatement } from './transparency-statement.js';
export { writtenDay } from './written-day.js';
