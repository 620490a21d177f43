import { applyEvent, openCase, replay } from 'exit-work/lifecycle';
import { type CaseEvent, type CaseFile, Client, type OpeningEvent } from 'exit-work/model';
import { reviewCase } from 'exit-work/practice';
import { blueprints, defineProgramme } from 'exit-work/programme';
import { compilePolicy, decideDisclosure, viewRecord } from 'exit-work/sharing';
import { expect, it } from 'vitest';

const request = {
  id: 'request-1',
  clientId: 'c-1',
  holderId: 'o-1',
  recipientId: 'o-2',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  dataSubjects: ['client'],
  categories: ['identity'],
  instant: '2030-03-05T09:00:00Z',
} as const;
const policy = {
  holderId: 'o-1',
  organisations: [{ id: 'o-2', name: 'Sampleton Job Centre', kind: 'employment-service' }],
  prohibitions: [{ id: 'no-beliefs', because: 'an example', categories: ['beliefs'] }],
} as const;
const client = { id: 'c-1', givenName: 'Sam', familyName: 'Sample', languages: ['German'] } as const;
const opening = {
  id: 'e-1',
  type: 'client.made-contact',
  instant: '2030-01-02T16:00:00+01:00',
  actorId: 'm-1',
  role: 'former',
  caseId: 'case-1',
  track: 'voluntary',
  custody: 'community',
} as const;
const file = {
  format: 'exit-work/case-file',
  formatVersion: 1,
  holderId: 'o-exit',
  id: 'case-1',
  programme: { id: 'exit-sweden', version: '1.0.0' },
  client,
  participation: { nature: 'voluntary', since: '2030-01-02' },
  team: [
    { id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'former', professions: ['pedagogue'] },
  ],
  accessRestrictions: [],
  conferences: [],
  securityConcerns: [],
  opening,
  events: [],
} as const;
const informed = { ...opening, id: 'e-2', type: 'client.informed' } as const;

it('data that nobody can change is taken as it is', () => {
  const decision = decideDisclosure(request, policy);
  expect(compilePolicy(policy).decide(request)).toEqual(decision);
  expect(viewRecord(Client, client, decision)).toEqual({});
  const options = {
    now: '2030-02-01T09:00:00Z',
    timeZone: 'Europe/Stockholm',
    holidays: ['2030-12-25'],
  } as const;
  expect(reviewCase(file, options)).toEqual([]);
  const opened = openCase(blueprints.exitSweden, opening);
  expect(opened.ok).toBe(true);
  expect(replay(blueprints.exitSweden, [opening]).ok).toBe(true);
  const { caseId: _, track: __, custody: ___, ...event } = informed;
  expect(opened.ok && typeof applyEvent(opened.state, event).ok).toBe('boolean');
});

it('a programme too', () => {
  const citation = { follows: ['EU-2-09'] } as const;
  const walk = {
    id: 'walk-and-talk',
    version: '1.0.0',
    title: 'Walk and talk',
    description: 'Informal first meetings.',
    objectives: ['disengagement'],
    settings: ['open'],
    types: [],
    tracks: ['voluntary'],
    citation,
    stages: { walking: { label: 'Walking', citation } },
    milestones: { 'client-informed': { label: 'the client is informed', citation } },
    openings: {
      call: {
        event: 'client.made-contact',
        by: ['counsellor'],
        tracks: ['voluntary'],
        stage: 'walking',
        citation,
      },
    },
    steps: {
      inform: { event: 'client.informed', by: ['counsellor'], achieves: ['client-informed'], citation },
    },
    tasks: {},
  } as const;
  expect(defineProgramme(walk).id).toBe('walk-and-talk');
});

it('what is read is of the same types', () => {
  const events: readonly CaseEvent[] = [];
  const first: OpeningEvent = opening;
  const whole: CaseFile = { ...file, opening: first, events };
  expect(whole.events).toEqual([]);
});
