import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who sends people to exit work. */
export const referralSources = /* @__PURE__ */ vocabulary('source of a referral', {
  police: { label: 'Police', definition: 'Police staff.', sources: ['CS-3.4-07', 'CS-4.4-03', 'NR-4-02'] },
  'prison-staff': {
    label: 'Prison staff',
    definition: 'Staff of a prison.',
    sources: ['CS-3.4-07', 'CS-4.4-03'],
  },
  'prison-social-service': {
    label: 'Prison social service',
    definition: 'The social service of a prison.',
    sources: ['NR-4-02'],
  },
  'probation-staff': {
    label: 'Probation staff',
    definition: 'Staff of probation.',
    sources: ['CS-3.4-07', 'CS-4.4-03'],
  },
  prosecutor: { label: 'Prosecutor', definition: 'A prosecutor.', sources: ['CS-4.4-03'] },
  school: { label: 'School', definition: 'A school or a teacher.', sources: ['CS-3.4-07', 'CS-4.4-03'] },
  municipality: { label: 'Municipality', definition: 'A municipality.', sources: ['CS-4.4-03'] },
  'social-worker': {
    label: 'Social worker',
    definition: 'A social or welfare agency.',
    sources: ['CS-3.4-07', 'CS-4.4-03'],
  },
  'mental-health-provider': {
    label: 'Mental health provider',
    definition: 'Health staff.',
    sources: ['CS-3.4-07', 'CS-4.4-03'],
  },
  employer: { label: 'Employer', definition: 'An employer.', sources: ['CS-3.4-07'] },
  client: { label: 'Client', definition: 'The person themselves.', sources: ['CS-3.4-03'] },
  family: { label: 'Family', definition: 'Relatives.', sources: ['CS-3.13-14'] },
  helpline: { label: 'Helpline', definition: 'A helpline.', sources: ['CS-3.13-16'] },
});

/** One of {@link referralSources}. */
export type ReferralSource = ValueOf<typeof referralSources>;
