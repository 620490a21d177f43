import {
  type CaseBeginning,
  type CaseworkOutcome,
  type CaseworkRefusal,
  createCasework,
} from 'exit-work/casework';
import { describeRefusal, type Instant, toInstant } from 'exit-work/kernel';
import type { CaseEvent, Consent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';

/** A house, with a job centre to which its clients go. */
export const holder = {
  id: 'o-exit',
  name: 'Ways Out (fictional)',
  kind: 'civil-society-organisation',
} as const;
export const jobCentre = {
  id: 'o-jobs',
  name: 'Sampleton Job Centre (fictional)',
  kind: 'employment-service',
} as const;

export const desk = createCasework({
  holder,
  organisations: [jobCentre],
  programmes: [blueprints.openSetting, blueprints.exitSweden],
  timeZone: 'Europe/Berlin',
  key: 'a secret of the house that is long enough',
});

export function at(minutes: number): Instant {
  return toInstant(new Date(Date.parse('2030-01-07T09:00:00Z') + minutes * 60_000));
}

export const by = { actorId: 'm-1', role: 'case-manager' } as const;

export const beginning: CaseBeginning = {
  caseId: 'case-1',
  programme: { id: blueprints.openSetting.id, version: blueprints.openSetting.version },
  opening: {
    ...by,
    id: 'e-0',
    type: 'client.made-contact',
    instant: at(0),
    track: 'voluntary',
    custody: 'community',
  },
  file: {
    client: {
      id: 'c-1',
      givenName: 'Sam',
      familyName: 'Sample',
      languages: ['en'],
      telephone: '+00 555 0101',
    },
    participation: { nature: 'voluntary', since: '2030-01-07' },
    team: [
      { id: 'm-1', organisationId: 'o-exit', name: 'Alex Example', role: 'case-manager' },
      { id: 'm-2', organisationId: 'o-exit', name: 'Robin Muster', role: 'programme-manager' },
    ],
    organisations: [jobCentre],
  },
  now: at(0),
};

export function event(
  id: string,
  type: CaseEvent['type'],
  minutes: number,
  more: Partial<CaseEvent> = {},
): CaseEvent {
  return { ...by, id, type, instant: at(minutes), ...more };
}

export const terms = {
  dataSubject: 'client',
  recipientIds: ['o-jobs'],
  purposes: ['service-delivery'],
  categories: ['identity', 'contact'],
  notBefore: at(20),
  expires: at(100_000),
  noticeVersion: '1',
  noticeLanguage: 'en',
} as const satisfies Partial<Consent>;

export const request = {
  id: 'request-1',
  recipientId: 'o-jobs',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  dataSubjects: ['client'],
  categories: ['identity', 'contact', 'health'],
} as const;

/** What came of it, where something did. */
export function done<Answer extends object>(outcome: CaseworkOutcome<Answer>) {
  if (outcome.ok) return outcome;
  throw new Error(describeRefusal(outcome.refusal));
}

/** Where and why it was refused; empty where it was not. */
export function refusal(
  outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: CaseworkRefusal },
) {
  if (outcome.ok) return [];
  return outcome.refusal.reasons.map((reason) =>
    'issue' in reason && reason.issue !== undefined
      ? `${reason.issue.code} ${reason.issue.path}`
      : reason.code,
  );
}

/** The sample case, with the client informed. */
export function informedCase() {
  const { opened } = done(desk.begin(beginning));
  return done(desk.enter(opened, { event: event('e-1', 'client.informed', 5), now: at(5) })).opened;
}

/** The same, with a consent for the job centre. */
export function consentingCase() {
  const entry = { ...by, id: 'e-2', instant: at(10) };
  return done(desk.consent.give(informedCase(), { consentId: 'consent-1', terms, entry, now: at(10) }))
    .opened;
}

/** The same, where the needs can be assessed. */
export function assessableCase() {
  const agreed = event('e-3', 'participation.agreed', 12);
  const appointed = event('e-4', 'case-manager.appointed', 14, { actorId: 'm-2', role: 'programme-manager' });
  const discussed = event('e-5', 'staff-risk.discussed', 13);
  return done(desk.enter(consentingCase(), { event: [agreed, discussed, appointed], now: at(14) })).opened;
}
