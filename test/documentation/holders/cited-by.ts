import { type CitationOf, citedSources } from 'exit-work/kernel';
import type { Citation, SourceId } from 'exit-work/vocabulary';

/** Something that may cite. */
export interface Cited {
  readonly citation?: Citation;
}

export function cites({ citation }: Cited, id: SourceId): boolean {
  return citedSources(citation).includes(id);
}

/** What stands behind the name of a holder that states what its statement says; of one that follows it, nothing. */
export function standing<Source extends string>(citation: CitationOf<Source> | undefined): string {
  return citation?.states === undefined ? '' : ' (states it)';
}
