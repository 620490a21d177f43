import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

function words(howMany: number): string {
  return Array.from({ length: howMany }, () => 'word').join('\n');
}

/** What can never be true of a practice that is described for others. */
export const brokenPractices: readonly BrokenRecord[] = [
  [
    'a practice is described in 301 words',
    'PracticeDescription',
    made.practiceDescription({ description: words(300) }),
    { description: words(301) },
    'description',
    'expected at most 300 words',
  ],
  [
    'what lasts of a practice is told in 201 words',
    'PracticeDescription',
    made.practiceDescription({ sustainability: words(200) }),
    { sustainability: words(201) },
    'sustainability',
    'expected at most 200 words',
  ],
  [
    'European links of a practice are told in 101 words',
    'PracticeDescription',
    made.practiceDescription({ europeanLinks: words(100) }),
    { europeanLinks: words(101) },
    'europeanLinks',
    'expected at most 100 words',
  ],
  [
    'the organisation behind a practice is told in 101 words',
    'PracticeDescription',
    made.practiceDescription({ organisation: words(100) }),
    { organisation: words(101) },
    'organisation',
    'expected at most 100 words',
  ],
  [
    'the two themes of a practice are one',
    'PracticeDescription',
    made.practiceDescription(),
    { keyThemes: ['other: schools', 'other: schools'] },
    'keyThemes[1]',
    'stands before in this list; expected each once',
  ],
  [
    'an audience of a practice stands twice',
    'PracticeDescription',
    made.practiceDescription(),
    { targetAudiences: ['formers', 'formers'] },
    'targetAudiences[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a practice ends before it starts',
    'PracticeDescription',
    made.practiceDescription(),
    { endYear: 2029 },
    'endYear',
    'expected a year that is not before `startYear`',
  ],
  [
    'the European Union pays from no fund',
    'EuropeanFunding',
    made.noEuropeanFunding(),
    { funded: true },
    'funds',
    'expected the funds where `funded` is true, and none elsewhere',
  ],
  [
    'the European Union does not pay, from a fund',
    'EuropeanFunding',
    made.noEuropeanFunding(),
    { funds: ['erasmus-plus'] },
    'funds',
    'expected the funds where `funded` is true, and none elsewhere',
  ],
  [
    'nothing is said',
    'PracticeEvidence',
    made.evidenceFromMonitoring(),
    { outcomes: undefined, findings: undefined },
    '(root)',
    'expected at least one field; leave the record out where there is nothing to say',
  ],
  [
    'nothing is said',
    'PracticeEvaluation',
    made.evaluationWithFindings(),
    { outcomes: undefined, findings: undefined },
    '(root)',
    'expected at least one field; leave the record out where there is nothing to say',
  ],
];
