/** What software can do with a statement: hold it, drive it, guard it, check it, configure it or explain it. */
export type StatementKind = 'schema' | 'lifecycle' | 'sharing' | 'practice' | 'programme' | 'documentation';

/** How strongly a statement is said in the source's own words: a `fact` is told, and asks nothing of anybody. */
export type Modality = 'must' | 'should' | 'could' | 'fact';

/** One numbered statement of a source document, in this library's words. */
export interface SourceStatement {
  readonly kind: StatementKind;
  /** The place in the document. */
  readonly where: string;
  readonly statement: string;
  /** Left out until somebody has looked in the source. */
  readonly modality?: Modality;
}
