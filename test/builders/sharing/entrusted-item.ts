import type { EntrustedItem, RapportNote } from 'exit-work/model';

/** The client has told the counsellor of somebody, and asked that it stay between them. */
export function entrustedNote(overrides: Partial<RapportNote> = {}): RapportNote {
  return {
    id: 'note-entrusted',
    notedOn: '2030-03-04',
    memberId: 'm-counsellor',
    builtThrough: [],
    note: 'Told me of Taylor Trust, whom nobody here knows of.',
    ...overrides,
  };
}

/** {@link entrustedNote} is for the counsellor alone; the case manager knows that there is something. */
export function entrustedItem(overrides: Partial<EntrustedItem> = {}): EntrustedItem {
  return {
    id: 'entrusted-1',
    recordId: 'note-entrusted',
    entrustedById: 'c-1',
    entrustedToId: 'm-counsellor',
    entrustedAt: '2030-03-04T15:00:00+01:00',
    supervisorId: 'm-manager',
    ...overrides,
  };
}
