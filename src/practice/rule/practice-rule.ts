import type { CalendarDay, Instant, TimeZone } from '../../kernel/index.js';
import type { CaseFile } from '../../model/index.js';
import type { Citation, Severity } from '../../vocabulary/index.js';

/** What a review must be told besides the file. */
export interface ReviewOptions {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly holidays: readonly CalendarDay[];
}

/** What a rule looks at. */
export interface Reviewed {
  readonly file: CaseFile;
  readonly options: ReviewOptions;
}

/** One place in a file that falls short, told without repeating what stands there. */
export interface Observation {
  /** Where the evidence stands: `releasePlans[0].releaseOn`. */
  readonly paths: readonly [string, ...string[]];
  /** What falls short and what would be better. */
  readonly text: string;
}

/** A statement of good practice that can be checked in a case file. It is as strong as its source’s own words. */
export interface PracticeRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly citation: Citation;
  readonly observe: (reviewed: Reviewed) => readonly Observation[];
}

/** What a review found. */
export interface Finding extends Observation {
  /** The `id` of the rule that it is found by. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly citation: Citation;
}
