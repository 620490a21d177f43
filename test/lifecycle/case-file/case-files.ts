import type { CaseEvent, CaseFile, TeamMember } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import {
  caseFile,
  caseManager,
  counsellor,
  eventsUntilRelease,
  formerAsMentor,
  programmeReference,
} from '../../builders/index.js';

/** In a small house one person leads the programme, manages the case and convenes the conferences. */
export function inHouse(overrides: Partial<TeamMember> = {}): TeamMember {
  const roles = ['case-manager', 'programme-manager', 'conference-coordinator'] as const;
  return caseManager({ roles: roles.map((role) => ({ role })), ...overrides });
}

/** The usual course of a case, with what the programme for open settings asks for besides. */
function events(): CaseEvent[] {
  return eventsUntilRelease().map((event) =>
    event.type === 'case-manager.appointed' ? { ...event, role: 'programme-manager' } : event,
  );
}

function discussed(): CaseEvent {
  const { recordId: _, ...event } = events()[0] ?? { id: 'e-0', type: 'client.informed' };
  return {
    ...event,
    id: 'e-staff-risk',
    type: 'staff-risk.discussed',
    instant: '2030-01-06T10:00:00+01:00',
    actorId: 'm-manager',
    role: 'case-manager',
  };
}

/** A case file that holds together and whose log replays under {@link blueprints}. */
export function wholeCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  const { id, version } = blueprints.openSetting;
  return caseFile({
    programme: programmeReference({ id, version }),
    team: [inHouse(), counsellor(), formerAsMentor()],
    events: [discussed(), ...events()],
    ...overrides,
  });
}

/** The log of a whole case file with one event changed. */
export function withEvent(type: string, change: Partial<CaseEvent>): CaseFile {
  const file = wholeCaseFile();
  return {
    ...file,
    events: file.events.map((event) => (event.type === type ? { ...event, ...change } : event)),
  };
}
