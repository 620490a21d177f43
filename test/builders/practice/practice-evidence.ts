import type { PracticeEvidence } from 'exit-work/model';

/** What an organisation counted itself; nobody has evaluated it. */
export function evidenceFromMonitoring(overrides: Partial<PracticeEvidence> = {}): PracticeEvidence {
  return { outcomes: 'six in ten stayed', ...overrides };
}
