/** What software can do with a statement: hold it, drive it, guard it, check it, configure it or explain it. */
export type StatementKind = 'schema' | 'lifecycle' | 'sharing' | 'practice' | 'programme' | 'documentation';

/** One numbered statement of a source document, in this library's words. */
export interface SourceStatement {
  readonly kind: StatementKind;
  /** The place in the document. */
  readonly where: string;
  readonly statement: string;
}
