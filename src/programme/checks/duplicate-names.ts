import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import { caseEvents, isValueOf } from '../../vocabulary/index.js';
import type { Programme } from '../language/index.js';

/** Where a case stands before it begins; the machine of a programme has it besides the stages. */
const takenStage = 'unopened';

const takenEvent = 'entry.retracted';

/** Names that mean something else already. */
export function* duplicateNames({ stages, openings, steps, events = {} }: Programme): Generator<Issue> {
  if (Object.hasOwn(stages, takenStage)) {
    yield {
      code: 'reserved-stage',
      path: fieldPath(['stages', takenStage]),
      message: `\`${takenStage}\` is what a case is before it begins; give the stage another name`,
    };
  }
  const parts = Object.entries({ openings, steps }).flatMap(([part, all]) =>
    Object.entries<{ readonly event: string }>(all).map(([id, { event }]) => ({
      path: [part, id, 'event'],
      event,
    })),
  );
  for (const { path, event } of parts) {
    if (event !== takenEvent) continue;
    yield {
      code: 'reserved-event',
      path: fieldPath(path),
      message: `\`${takenEvent}\` takes an entry of the log back and does nothing else; use another event`,
    };
  }
  for (const event of Object.keys(events)) {
    if (!isValueOf(caseEvents, event)) continue;
    yield {
      code: 'event-of-the-field',
      path: fieldPath(['events', event]),
      message: `\`${event}\` is an event of the field already; leave it out, or give yours another name`,
    };
  }
}
