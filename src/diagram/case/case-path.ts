import type { CaseEvent, OpeningEvent } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';

/** The way of one case: the programme that it runs in, and its whole log. */
export interface CasePath {
  readonly programme: Programme;
  readonly events: readonly [OpeningEvent, ...CaseEvent[]];
}

/** What can be drawn: a programme, or the way of one case through it. */
export type DiagramSubject = Programme | CasePath;

export function isCasePath(subject: DiagramSubject): subject is CasePath {
  return 'programme' in subject;
}
