import type { PracticeDescription } from 'exit-work/model';
import { evidenceFromMonitoring } from './practice-evidence.js';

/** A practice with all that the form of the collection demands, and nothing else. */
export function practiceDescription(overrides: Partial<PracticeDescription> = {}): PracticeDescription {
  return {
    id: 'pr-1',
    name: 'Example Practice',
    description: 'Talks over coffee.',
    preventionLink: 'Whoever talks can leave.',
    peerReviewed: false,
    keyThemes: ['islamist-extremism', 'deradicalisation-or-disengagement'],
    targetAudiences: ['formers'],
    geographicScope: 'Sampleton',
    startYear: 2030,
    evidence: evidenceFromMonitoring(),
    organisation: 'Example Exit, a small association.',
    legalForm: 'charity',
    country: 'Examplia (fictional)',
    contact: '+00 555 0100',
    updatedYear: 2031,
    ...overrides,
  };
}
