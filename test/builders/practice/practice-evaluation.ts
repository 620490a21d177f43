import type { PracticeEvaluation } from 'exit-work/model';

export function evaluationWithFindings(overrides: Partial<PracticeEvaluation> = {}): PracticeEvaluation {
  return { findings: 'six in ten stayed', ...overrides };
}
