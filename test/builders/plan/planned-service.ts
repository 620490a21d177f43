import type { PlannedService } from 'exit-work/model';

/** A service that nobody has arranged yet. */
export function wantedJobSearch(overrides: Partial<PlannedService> = {}): PlannedService {
  return {
    id: 'ps-1',
    service: 'employment',
    answersNeedIds: ['need-housing'],
    status: 'wanted',
    ...overrides,
  };
}
