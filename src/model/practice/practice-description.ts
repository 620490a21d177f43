import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  distinctValues,
  field,
  flag,
  freeText,
  identifier,
  nested,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
} from '../../schema/index.js';
import {
  keyThemes,
  legalForms,
  practiceForms,
  practiceUsers,
  targetAudiences,
} from '../../vocabulary/index.js';
import { published, year } from '../core/index.js';
import { EuropeanFunding } from './european-funding.js';
import { PracticeDeliverable } from './practice-deliverable.js';
import { PracticeEvidence } from './practice-evidence.js';
import { PracticePresentation } from './practice-presentation.js';
import { wordLimit } from './word-limit.js';

/**
 * A practice as the RAN Collection describes practices, with all rules of its form (NR-0-01): at most 300 words of
 * description, 200 of sustainability, 100 of the organisation and of European links; exactly two key themes; at least
 * one target audience; and in aims or activities an explicit link to preventing or countering radicalisation or violent
 * extremism, without which a practice does not enter the collection (NR-0-02). Years are whole numbers.
 *
 * @example
 * ```ts
 * import { PracticeDescription } from 'exit-work/model';
 *
 * PracticeDescription.pick({ keyThemes: true }).safeParse({ keyThemes: ['islamist-extremism'] }).success; // => false
 * ```
 */
export const PracticeDescription = record(
  () => ({
    id: identifier({ label: 'Practice', ...published }),
    name: shortText({ label: 'Name of the practice', ...published, citation: { follows: ['NR-0-01'] } }),
    form: optional(
      term(practiceForms, {
        label: 'The practice is',
        ...published,
        citation: { follows: ['NR-0-05'] },
      }),
    ),
    users: anyNumberOf(
      term(practiceUsers, { label: 'Used by', ...published, citation: { follows: ['NR-0-05'] } }),
    ),
    description: freeText({ label: 'Description', ...published, citation: { follows: ['NR-0-01'] } }),
    preventionLink: freeText({
      label: 'Link to preventing or countering violent extremism',
      ...published,
      citation: { follows: ['NR-0-02'] },
    }),
    peerReviewed: flag({ label: 'Peer reviewed', ...published, citation: { follows: ['NR-0-01'] } }),
    keyThemes: arrayOf(
      codedOrText(keyThemes, { label: 'Key theme', ...published, citation: { follows: ['NR-0-03'] } }),
      {
        atLeast: 2,
        atMost: 2,
      },
    ),
    targetAudiences: arrayOf(
      codedOrText(targetAudiences, {
        label: 'Target audience',
        ...published,
        citation: { follows: ['NR-0-01', 'NR-0-03'] },
      }),
      { atLeast: 1 },
    ),
    geographicScope: shortText({
      label: 'Geographical scope',
      ...published,
      citation: { follows: ['NR-0-01'] },
    }),
    startYear: field(year, {
      label: 'Start year',
      ...published,
      citation: { follows: ['NR-0-01', 'NR-0-07'] },
    }),
    endYear: optional(field(year, { label: 'End year', ...published, citation: { follows: ['NR-0-01'] } })),
    deliverables: anyNumberOf<PracticeDeliverable>(PracticeDeliverable),
    evidence: nested<PracticeEvidence>(PracticeEvidence),
    sustainability: optional(
      freeText({
        label: 'Sustainability and transferability',
        ...published,
        citation: { follows: ['NR-0-01'] },
      }),
    ),
    costs: optional(shortText({ label: 'Costs', ...published, citation: { follows: ['NR-0-07'] } })),
    transferableElements: anyNumberOf(
      shortText({ label: 'Transferable element', ...published, citation: { follows: ['NR-0-07'] } }),
    ),
    presentedAt: anyNumberOf<PracticePresentation>(PracticePresentation),
    europeanLinks: optional(
      freeText({
        label: 'Links to European initiatives',
        ...published,
        citation: { follows: ['NR-0-01'] },
      }),
    ),
    europeanFunding: optional<EuropeanFunding>(EuropeanFunding),
    organisation: freeText({ label: 'Organisation', ...published, citation: { follows: ['NR-0-01'] } }),
    legalForm: codedOrText(legalForms, {
      label: 'Type of organisation',
      ...published,
      citation: { follows: ['NR-0-03', 'NR-0-07'] },
    }),
    country: shortText({ label: 'Country of origin', ...published, citation: { follows: ['NR-0-01'] } }),
    contact: shortText({
      label: 'Contact',
      ...published,
      category: 'contact',
      subject: 'staff',
      citation: { follows: ['NR-0-01'] },
    }),
    updatedYear: field(year, { label: 'Last update', ...published, citation: { follows: ['NR-0-01'] } }),
  }),
  {
    title: 'Practice description',
    meaning: 'A practice as the RAN Collection describes practices, with the rules of its form.',
    citation: { follows: ['NR-0-01', 'NR-0-02', 'NR-0-03', 'NR-0-04', 'NR-0-05', 'NR-0-06', 'NR-0-07'] },
    rules: [
      wordLimit('description', 300),
      wordLimit('sustainability', 200),
      wordLimit('europeanLinks', 100),
      wordLimit('organisation', 100),
      distinctValues('keyThemes'),
      distinctValues('targetAudiences'),
      rule({
        code: 'ends-before-it-starts',
        fields: ['startYear', 'endYear'],
        statement: 'a practice does not end before it starts',
        at: 'endYear',
        expected: 'expected a year that is not before `startYear`',
        holds: ({ startYear, endYear }) => endYear === undefined || endYear >= startYear,
      }),
    ],
  },
);
export interface PracticeDescription extends RecordOf<typeof PracticeDescription> {}
