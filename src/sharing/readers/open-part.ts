import { match } from 'ts-pattern';
import type { CaseFile } from '../../model/index.js';
import type { ReadingDecision } from './reading-decision.js';

/** As much of a file as lies open to a reader, before it is looked at what may be shown of it. */
export function openPartOf(file: CaseFile, { reach, request }: ReadingDecision): CaseFile | undefined {
  return match(reach)
    .with('file', () => file)
    .with('own-sessions', () => ownSessions(file, request.memberId))
    .with('nothing', () => undefined)
    .exhaustive();
}

/** Who the client is, and the sessions in which somebody took part: no list is there that could tell of anything else. */
function ownSessions(file: CaseFile, memberId: string): CaseFile {
  const { format, formatVersion, id, holderId, client, sessions = [] } = file;
  const { id: clientId, givenName, familyName } = client;
  const own = sessions.filter(({ workerIds }) => workerIds.includes(memberId));
  const part: Partial<CaseFile> = {
    ...{ format, formatVersion, id, holderId },
    client: { id: clientId, givenName, ...(familyName === undefined ? {} : { familyName }) },
    ...(own.length === 0 ? {} : { sessions: own }),
  };
  // Still of the form of a case file as far as it goes, and a view looks at nothing else.
  return part as CaseFile;
}
