import { type ValueOf, vocabulary } from './vocabulary.js';

/** What an organisation is in the field. */
export const organisationKinds = /* @__PURE__ */ vocabulary('kind of organisation', {
  'civil-society-organisation': {
    label: 'Civil society organisation',
    definition: 'A voluntary, non-profit group apart from state and market; also called NGO.',
    sources: ['CS-1.2-01', 'CS-1.2-02', 'MG-4.2-01'],
  },
  'state-programme': {
    label: 'State exit programme',
    definition: 'An exit programme that an authority runs itself.',
    sources: ['NR-6-01'],
  },
  prison: {
    label: 'Prison',
    definition: 'A prison or its administration.',
    sources: ['CS-1.1-01', 'CS-4.5-03', 'MG-4.2-01', 'NR-1-15', 'WO-0-02'],
  },
  'probation-service': {
    label: 'Probation service',
    definition: 'Supervises people in the community.',
    sources: ['CS-1.1-01', 'WO-0-02', 'CS-4.5-03'],
  },
  police: {
    label: 'Police',
    definition: 'Police and state protection.',
    sources: ['CS-1.1-01', 'MG-4.2-01', 'NR-1-15', 'WO-0-02'],
  },
  'security-service': {
    label: 'Security service',
    definition: 'Intelligence or security services.',
    sources: ['CS-4.5-03', 'NR-1-15'],
  },
  court: { label: 'Court', definition: 'A criminal court.', sources: ['NR-1-15'] },
  municipality: {
    label: 'Municipality',
    definition: 'Local government with its offices.',
    sources: ['CS-1.1-01', 'WO-0-02'],
  },
  'health-provider': {
    label: 'Health provider',
    definition: 'Clinics, addiction services, therapists.',
    sources: ['CS-4.4-05'],
  },
  'employment-service': {
    label: 'Employment service',
    definition: 'Job centres and employment agencies.',
    sources: ['CS-4.4-05', 'MG-4.2-01'],
  },
  'education-provider': {
    label: 'Education provider',
    definition: 'Schools and training centres.',
    sources: ['CS-4.4-05'],
  },
  funder: { label: 'Funder', definition: 'Pays for the work.', sources: ['CS-4.2-02'] },
  other: { label: 'Another organisation', definition: 'None of the kinds named.', sources: ['MG-4.2-01'] },
  'social-welfare-agency': {
    label: 'Social welfare agency',
    definition: 'Money, benefits and housing.',
    sources: ['CS-4.4-05', 'CS-4.4-03'],
  },
  'prosecutors-office': {
    label: 'Prosecutor’s office',
    definition: 'Prosecutes crimes.',
    sources: ['CS-4.4-03'],
  },
  'immigration-authority': {
    label: 'Immigration authority',
    definition: 'Residence and asylum.',
    sources: ['NR-1-15'],
  },
  'other-state-programme': {
    label: 'Programme of another state',
    definition: 'An exit programme of another country or federal state.',
    sources: ['NR-1-15'],
  },
  school: { label: 'School', definition: 'A school.', sources: ['MG-4.2-01'] },
  'youth-centre': { label: 'Youth centre', definition: 'A place for young people.', sources: ['MG-4.2-01'] },
  'religious-organisation': {
    label: 'Religious organisation',
    definition: 'A church, a mosque, another community of faith.',
    sources: ['MG-4.2-01', 'WO-5.7-01'],
  },
  'community-organisation': {
    label: 'Community organisation',
    definition: 'Associations, communities and informal groups of civil society.',
    sources: ['WO-0-02', 'CS-1.2-02'],
  },
});

/** One of {@link organisationKinds}. */
export type OrganisationKind = ValueOf<typeof organisationKinds>;
