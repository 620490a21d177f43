import type { EuropeanFunding, PracticeDescription } from 'exit-work/model';
import type { BrokenRecord } from './broken-record.js';

const practice: PracticeDescription = {
  id: 'pr-1',
  name: 'Example Practice',
  description: 'Talks over coffee.',
  preventionLink: 'Whoever talks can leave.',
  peerReviewed: false,
  keyThemes: ['islamist-extremism', 'deradicalisation-or-disengagement'],
  targetAudiences: ['formers'],
  geographicScope: 'Sampleton',
  startYear: 2030,
  evidence: { outcomes: 'six in ten stayed' },
  organisation: 'Example Exit, a small association.',
  legalForm: 'charity',
  country: 'Examplia (fictional)',
  contact: '+00 555 0100',
  updatedYear: 2031,
};
const notFunded: EuropeanFunding = { funded: false };

function words(howMany: number): string {
  return Array.from({ length: howMany }, () => 'word').join('\n');
}

/** What can never be true of a practice that is described for others. */
export const brokenPractices: readonly BrokenRecord[] = [
  [
    'a practice is described in 301 words',
    'PracticeDescription',
    { ...practice, description: words(300) },
    { description: words(301) },
    'description',
    'expected at most 300 words',
  ],
  [
    'what lasts of a practice is told in 201 words',
    'PracticeDescription',
    { ...practice, sustainability: words(200) },
    { sustainability: words(201) },
    'sustainability',
    'expected at most 200 words',
  ],
  [
    'European links of a practice are told in 101 words',
    'PracticeDescription',
    { ...practice, europeanLinks: words(100) },
    { europeanLinks: words(101) },
    'europeanLinks',
    'expected at most 100 words',
  ],
  [
    'the organisation behind a practice is told in 101 words',
    'PracticeDescription',
    { ...practice, organisation: words(100) },
    { organisation: words(101) },
    'organisation',
    'expected at most 100 words',
  ],
  [
    'the two themes of a practice are one',
    'PracticeDescription',
    practice,
    { keyThemes: ['other: schools', 'other: schools'] },
    'keyThemes[1]',
    'stands before in this list; expected each once',
  ],
  [
    'an audience of a practice stands twice',
    'PracticeDescription',
    practice,
    { targetAudiences: ['formers', 'formers'] },
    'targetAudiences[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a practice ends before it starts',
    'PracticeDescription',
    practice,
    { endYear: 2029 },
    'endYear',
    'expected a year that is not before `startYear`',
  ],
  [
    'the European Union pays from no fund',
    'EuropeanFunding',
    notFunded,
    { funded: true },
    'funds',
    'expected the funds where `funded` is true, and none elsewhere',
  ],
  [
    'the European Union does not pay, from a fund',
    'EuropeanFunding',
    notFunded,
    { funds: ['erasmus-plus'] },
    'funds',
    'expected the funds where `funded` is true, and none elsewhere',
  ],
  ...['PracticeEvidence', 'PracticeEvaluation'].map(
    (name): BrokenRecord => [
      'nothing is said',
      name,
      { [name === 'PracticeEvidence' ? 'outcomes' : 'findings']: 'six in ten stayed' },
      { outcomes: undefined, findings: undefined },
      '(root)',
      'expected at least one field; leave the record out where there is nothing to say',
    ],
  ),
];
