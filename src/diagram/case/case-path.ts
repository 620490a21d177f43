import { demand, demandFields } from '../../kernel/issue/index.js';
import type { CaseEvent, OpeningEvent } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';

/** The way of one case: the programme that it runs in, and its whole log. */
export interface CasePath {
  readonly programme: Programme;
  readonly events: readonly [OpeningEvent, ...CaseEvent[]];
}

/** What can be drawn: a programme, or the way of one case through it. */
export type DiagramSubject = Programme | CasePath;

/** Which of the two is given; or an `InputError`, before anything is drawn of what may be neither. */
export function isCasePath(subject: DiagramSubject): subject is CasePath {
  const { programme, events, ...others } = demandFields(subject, 'subject');
  if (programme === undefined) {
    demandProgramme(Object(subject), 'subject');
    return false;
  }
  demandProgramme(Object(programme), 'subject.programme');
  demand(Array.isArray(events), 'subject.events', 'the log of a case');
  demand(Object.keys(others).length === 0, 'subject', '`programme` and `events` only');
  return true;
}
