import type { CaseEvent, OpeningEvent } from 'exit-work/model';

/** The client calls from prison and asks for help. */
export function openedByClient(overrides: Partial<OpeningEvent> = {}): OpeningEvent {
  return {
    id: 'e-1',
    type: 'client.made-contact',
    instant: '2030-01-02T16:00:00+01:00',
    actorId: 'm-counsellor',
    role: 'counsellor',
    caseId: 'case-1',
    track: 'voluntary',
    custody: 'custody',
    ...overrides,
  };
}

/** A court obliges somebody at liberty to take part. */
export function openedByCourt(overrides: Partial<OpeningEvent> = {}): OpeningEvent {
  return openedByClient({
    type: 'participation.ordered',
    track: 'mandated',
    custody: 'community',
    reason: 'order of the court of Sampleton',
    ...overrides,
  });
}

/** A mother calls the helpline about her son. */
export function openedByRelative(overrides: Partial<OpeningEvent> = {}): OpeningEvent {
  return openedByClient({ type: 'relative.made-contact', custody: 'community', ...overrides });
}

/** The prison refers somebody whose mother had called about them before. */
export function openedByReferral(overrides: Partial<OpeningEvent> = {}): OpeningEvent {
  return openedByClient({
    type: 'referral.received',
    recordId: 'ref-1',
    linkedCaseId: 'case-0',
    ...overrides,
  });
}

/** Something that the case manager recorded. */
export function caseEvent(overrides: Partial<CaseEvent> = {}): CaseEvent {
  return {
    id: 'e-7',
    type: 'plan.agreed',
    instant: '2030-01-28T10:00:00+01:00',
    actorId: 'm-manager',
    role: 'case-manager',
    recordId: 'p-1',
    ...overrides,
  };
}

/** A family-support case leads to an exit case. */
export function exitCaseOpened(overrides: Partial<CaseEvent> = {}): CaseEvent {
  const { recordId: _, ...event } = caseEvent();
  return {
    ...event,
    type: 'exit-case.opened',
    reason: 'the son called himself',
    linkedCaseId: 'case-2',
    ...overrides,
  };
}

/** Lack of cooperation is reported to the court, with the approval of the management. */
export function approvedReport(overrides: Partial<CaseEvent> = {}): CaseEvent {
  const { recordId: _, ...event } = caseEvent();
  return {
    ...event,
    type: 'non-compliance.reported',
    reason: 'third talk missed without excuse',
    approvedById: 'm-programme-manager',
    approvedInRole: 'programme-manager',
    ...overrides,
  };
}

/** The plan was agreed a week earlier than the first entry said. */
export function correctedEvent(overrides: Partial<CaseEvent> = {}): CaseEvent {
  return caseEvent({
    id: 'e-9',
    instant: '2030-01-21T10:00:00+01:00',
    enteredAt: '2030-01-30T09:00:00+01:00',
    replaces: 'e-7',
    ...overrides,
  });
}

/** An entry of another case is taken back. */
export function retractedEvent(overrides: Partial<CaseEvent> = {}): CaseEvent {
  const { recordId: _, ...event } = correctedEvent();
  return { ...event, type: 'entry.retracted', instant: '2030-01-30T09:00:00+01:00', ...overrides };
}

/** The course of a case from intake in prison to the day of release, each event with the record it files. */
export function eventsUntilRelease(): CaseEvent[] {
  const course = [
    ['client.informed', '2030-01-07T10:00:00+01:00'],
    ['participation.agreed', '2030-01-08T10:00:00+01:00'],
    ['case-manager.appointed', '2030-01-09T10:00:00+01:00'],
    ['needs.assessed', '2030-01-14T10:00:00+01:00', 'n-1'],
    ['risk.assessed', '2030-01-21T10:00:00+01:00', 'r-1'],
    ['plan.agreed', '2030-01-28T10:00:00+01:00', 'p-1'],
    ['intervention.started', '2030-01-29T10:00:00+01:00'],
    ['session.held', '2030-02-04T14:00:00+01:00', 's-1'],
    ['consent.given', '2030-02-05T10:00:00+01:00', 'consent-1'],
    ['conference.held', '2030-02-11T10:00:00+01:00', 'cc-1'],
    ['referral.made', '2030-02-12T10:00:00+01:00', 'ref-2'],
    ['release.planned', '2030-02-18T10:00:00+01:00', 'rp-1'],
    ['aftercare.planned', '2030-02-20T10:00:00+01:00', 'ap-1'],
    ['client.released', '2030-03-05T09:00:00+01:00'],
  ] as const;
  return course.map(([type, instant, recordId], index) => ({
    id: `e-${index + 2}`,
    type,
    instant,
    actorId: 'm-manager',
    role: 'case-manager',
    ...(recordId === undefined ? {} : { recordId }),
  }));
}
