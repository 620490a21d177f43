import type { Instant } from 'exit-work/kernel';
import type { CaseEvent, CaseFile } from 'exit-work/model';
import { caseEvent } from '../builders/case-file/case-event.js';
import { openedCaseFile } from '../builders/case-file/case-file.js';

/** An event without a record, as far as a rule of practice looks at it. */
export function happened(type: string, instant: Instant): CaseEvent {
  const { recordId: _, ...event } = caseEvent({ type, instant });
  return event;
}

/** A file with these events and nothing filed besides what is named. */
export function fileWith(events: readonly CaseEvent[], overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    events: events.map((event, index) => ({ ...event, id: `e-${index + 2}` })),
    ...overrides,
  });
}
