import { createCasework } from 'exit-work/casework';
import { exitOrganisation } from '../../test/builders/index.js';
import { heldSession } from '../../test/builders/sessions/session-record.js';
import { fileOf, programme } from './sized.js';

/** Enters one session with its record into a case that has many. */
export function enteringOne(size: number): () => unknown {
  const file = fileOf(size);
  const desk = createCasework({
    holder: exitOrganisation(),
    programmes: [programme],
    timeZone: 'Europe/Berlin',
  });
  const opened = desk.openText(JSON.stringify(file));
  if (!opened.ok) throw new Error(`the case opens: ${JSON.stringify(opened.issues[0])}`);
  const before = opened.value;
  const last = before.file.events.at(-1) ?? before.file.opening;
  const { caseId: _, track: __, custody: ___, ...event } = { caseId: 0, track: 0, custody: 0, ...last };
  const session = heldSession({ id: 'one-more', heldAt: last.instant, workerIds: [last.actorId] });
  const entry = {
    event: { ...event, id: 'one-more-event', type: 'session.held', recordId: session.id } as const,
    records: { sessions: [session] },
    now: last.instant,
  };
  return () => {
    const outcome = desk.enter(before, entry);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome;
  };
}
