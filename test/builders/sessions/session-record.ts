import type { SessionRecord } from 'exit-work/model';

export function heldSession(overrides: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 's-1',
    heldAt: '2030-02-04T14:00:00+01:00',
    format: 'individual',
    outcome: 'held',
    workerIds: ['m-counsellor'],
    methods: ['psychosocial-counselling'],
    minutes: 60,
    topic: 'the first evening outside',
    notes: 'Told of a fight that nobody has reported.',
    ...overrides,
  };
}

/** The client did not come and did not say why. */
export function missedSession(overrides: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 's-2',
    heldAt: '2030-03-18T14:00:00+01:00',
    format: 'individual',
    outcome: 'client-absent',
    workerIds: ['m-counsellor'],
    ...overrides,
  };
}
