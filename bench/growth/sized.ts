import { type Instant, toInstant } from 'exit-work/kernel';
import { type CaseLog, type CaseState, replay } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile, Consent, Organisation, SharingAgreement } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import {
  compilePolicy,
  type DisclosureLog,
  type DisclosureRequest,
  recordDisclosure,
} from 'exit-work/sharing';
import {
  caseManager,
  client,
  counsellor,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../test/builders/index.js';
import { sister } from '../../test/builders/people/related-person.js';
import { heldSession } from '../../test/builders/sessions/session-record.js';
import { agreement, consent, policy, request } from '../../test/sharing/builders/builders.js';
import { emptyLog } from '../../test/sharing/log/logged.js';

export const instant = '2030-06-01T12:00:00Z';
export const programme: Programme = blueprints.openSetting;
export const clientId = 'c-1';

/** So many, each with its number. */
export function times<T>(size: number, make: (place: number) => T): T[] {
  return Array.from({ length: size }, (_, place) => make(place));
}

function minuteOf(place: number): Instant {
  return toInstant(new Date(Date.UTC(2030, 1, 1) + place * 60_000));
}

export function sessionHeld(place: number): CaseEvent {
  return {
    id: `session-${place}`,
    type: 'session.held',
    instant: minuteOf(place),
    actorId: 'm-counsellor',
    role: 'counsellor',
    recordId: `s-${place}`,
  };
}

/** A case file of so many sessions, each with its event, so many consents, relatives and organisations. */
export function fileOf(size: number): CaseFile {
  return openedCaseFile({
    programme: { id: programme.id, version: programme.version },
    team: [caseManager(), counsellor()],
    organisations: [exitOrganisation(), jobCentre(), ...organisationsOf(size)],
    client: client({ relatedPersons: times(size, (place) => sister({ id: `rel-${place}` })) }),
    sessions: times(size, (place) => heldSession({ id: `s-${place}`, heldAt: minuteOf(place) })),
    consents: consentsOf(size),
    events: times(size, sessionHeld),
  });
}

export function logOf(size: number): CaseLog {
  const { opening, events } = fileOf(size);
  return [opening, ...events];
}

/** Where the case stands after all that. */
export function stateOf(size: number): CaseState {
  const replayed = replay(programme, logOf(size));
  if (!replayed.ok) throw new Error(replayed.refusal.reasons[0].text);
  return replayed.state;
}

export function consentsOf(size: number, rest: Partial<Consent> = {}): Consent[] {
  return times(size, (place) =>
    consent({ id: `consent-${place}`, recipientIds: [`o-${place}`, 'o-job-centre'], ...rest }),
  );
}

export function organisationsOf(size: number): Organisation[] {
  return times(size, (place) => ({ id: `o-${place}`, name: 'Example', kind: 'municipality' }));
}

export function agreementOf(parties: number): SharingAgreement {
  return agreement({ parties: ['o-exit', ...times(parties, (place) => `o-${place}`)] });
}

export const asked: DisclosureRequest = request();

/** A disclosure log of so many answers to the job centre, and with the first identifier a second time, if that is asked for. */
export function disclosuresOf(size: number): DisclosureLog {
  const compiled = compilePolicy(policy({ consents: [consent()] }));
  const [first, ...rest] = times(size, (place) => {
    const one = request({ id: `request-${place}`, instant: minuteOf(place) });
    return {
      id: `entry-${place}`,
      request: one,
      decision: compiled.decide(one),
      policy: compiled,
      at: one.instant,
      byId: 'm-1',
    };
  });
  return first === undefined ? emptyLog : recordDisclosure(emptyLog, first, ...rest);
}

export function withOneDoubled(log: DisclosureLog): DisclosureLog {
  const [first] = log.entries;
  return first === undefined ? log : { ...log, entries: [...log.entries, first] };
}
