import type { CalendarDay, Identifier, Instant, TimeZone } from '../../kernel/index.js';
import type { CaseFile, Funding } from '../../model/index.js';
import type { RecordDeadlineKind } from './record-deadline.js';

/** A day in a record after which something has ended or was to be done. */
export interface Expiry {
  readonly kind: RecordDeadlineKind;
  readonly recordId: Identifier;
  readonly path: readonly PropertyKey[];
  readonly due: CalendarDay;
  /** The day on which it began; nobody acts before. */
  readonly from: CalendarDay | undefined;
  /** Where the record knows more than the day: from this instant on it has ended. */
  readonly endsAt?: Instant;
}

/** What is asked for expiries, and when and where. */
export interface ExpirySource {
  readonly file: CaseFile;
  readonly fundings: readonly Funding[];
  readonly timeZone: TimeZone;
  readonly today: CalendarDay;
}
