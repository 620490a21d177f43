import { type ValueOf, vocabulary } from '../list/index.js';

/** Who sends people to exit work. */
export const referralSources = /* @__PURE__ */ vocabulary('source of a referral', {
  police: {
    label: 'Police',
    definition: 'A police officer who meets the person, for instance on arrest.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03', 'NR-4-02'] },
  },
  'prison-staff': {
    label: 'Prison staff',
    definition: 'Staff of a prison other than its social service.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
  },
  'prison-social-service': {
    label: 'Prison social service',
    definition: 'The social service within a prison, which suggests or arranges exit work.',
    citation: { follows: ['NR-4-02'] },
  },
  'probation-staff': {
    label: 'Probation staff',
    definition: 'Staff of the probation service that supervises the person.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
  },
  prosecutor: {
    label: 'Prosecutor',
    definition: 'A prosecutor who deals with the person’s case.',
    citation: { follows: ['CS-4.4-03'] },
  },
  school: {
    label: 'School',
    definition: 'A school, or a teacher who knows the person there.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
  },
  municipality: {
    label: 'Municipality',
    definition: 'An office or service of local government.',
    citation: { follows: ['CS-4.4-03'] },
  },
  'social-worker': {
    label: 'Social worker',
    definition: 'A social worker, or a social or welfare agency.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
  },
  'mental-health-provider': {
    label: 'Mental health provider',
    definition: 'Health staff, or a service that treats mental health problems.',
    citation: { follows: ['CS-3.4-07', 'CS-4.4-03'] },
  },
  employer: {
    label: 'Employer',
    definition: 'An employer who knows the person from work.',
    citation: { follows: ['CS-3.4-07'] },
  },
  client: {
    label: 'Client',
    definition: 'The person makes contact without being sent by anybody.',
    citation: { follows: ['CS-3.4-03'] },
  },
  family: {
    label: 'Family',
    definition: 'Relatives who worry about the person make the contact.',
    citation: { follows: ['CS-3.13-14'] },
  },
  helpline: {
    label: 'Helpline',
    definition: 'A helpline passes on a person after a first talk about the need.',
    citation: { follows: ['CS-3.13-16'] },
  },
  court: {
    label: 'Court',
    definition: 'A criminal court that orders participation or suggests it.',
    citation: { follows: ['CS-3.3-02'] },
  },
  'youth-worker': {
    label: 'Youth worker',
    definition: 'Somebody who works with young people outside school.',
    citation: { follows: ['CS-3.4-06'] },
  },
});

/** One of {@link referralSources}. */
export type ReferralSource = ValueOf<typeof referralSources>;
