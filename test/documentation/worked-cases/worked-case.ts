import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import type { SourceId } from 'exit-work/vocabulary/sources';

/** One table of a case on the page: what is asked, and under which rules. */
export interface Question {
  readonly policy: SharingPolicy;
  readonly request: DisclosureRequest;
}

/** A case of the page, under its heading there. */
export interface WorkedCase {
  readonly title: string;
  readonly sources: readonly SourceId[];
  readonly questions: readonly Question[];
}
