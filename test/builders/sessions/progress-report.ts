import type { ProgressReport } from 'exit-work/model';

/** What the probation service learns of the first three months. */
export function quarterlyReport(overrides: Partial<ProgressReport> = {}): ProgressReport {
  return {
    id: 'rep-1',
    from: '2030-01-08',
    until: '2030-04-08',
    writtenOn: '2030-04-10',
    recipientId: 'o-probation',
    purpose: 'supervision',
    topics: ['attendance'],
    ...overrides,
  };
}
