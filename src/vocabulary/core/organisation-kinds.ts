import { type ValueOf, vocabulary } from '../list/index.js';

/** What an organisation is in the field. */
export const organisationKinds = /* @__PURE__ */ vocabulary('kind of organisation', {
  'civil-society-organisation': {
    label: 'Civil society organisation',
    definition: 'A voluntary, non-profit group apart from state and market, here also called NGO.',
    citation: { follows: ['CS-1.2-01', 'CS-1.2-02', 'MG-4.2-01'] },
  },
  'state-programme': {
    label: 'State exit programme',
    definition: 'An exit programme that an authority of the same state runs itself.',
    citation: { follows: ['NR-6-01'] },
  },
  prison: {
    label: 'Prison',
    definition: 'A prison, or the administration to which prisons belong.',
    citation: { follows: ['CS-1.1-01', 'CS-4.5-03', 'MG-4.2-01', 'NR-1-15', 'WO-0-02'] },
  },
  'probation-service': {
    label: 'Probation service',
    definition: 'A service that supervises people in the community on behalf of justice.',
    citation: { follows: ['CS-1.1-01', 'WO-0-02', 'CS-4.5-03'] },
  },
  police: {
    label: 'Police',
    definition: 'Police forces at any level, which also refer people to exit work.',
    citation: { follows: ['CS-1.1-01', 'MG-4.2-01', 'NR-1-15', 'WO-0-02'] },
  },
  'security-service': {
    label: 'Security service',
    definition: 'An intelligence or security service, as distinct from the police.',
    citation: { follows: ['CS-4.5-03', 'NR-1-15'] },
  },
  court: {
    label: 'Court',
    definition: 'A court that decides in criminal cases, for instance on sentence or parole.',
    citation: { follows: ['NR-1-15'] },
  },
  municipality: {
    label: 'Municipality',
    definition: 'Local government with its offices and services.',
    citation: { follows: ['CS-1.1-01', 'WO-0-02'] },
  },
  'health-provider': {
    label: 'Health provider',
    definition: 'A clinic, addiction service, therapist or other provider of health care.',
    citation: { follows: ['CS-4.4-05'] },
  },
  'employment-service': {
    label: 'Employment service',
    definition: 'A job centre or employment agency that helps with finding work.',
    citation: { follows: ['CS-4.4-05', 'MG-4.2-01'] },
  },
  'education-provider': {
    label: 'Education provider',
    definition: 'A body that offers education or training towards work.',
    citation: { follows: ['CS-4.4-05'] },
  },
  funder: {
    label: 'Funder',
    definition: 'A body that pays for the work in whole or in part.',
    citation: { follows: ['CS-4.2-02'] },
  },
  other: {
    label: 'Another organisation',
    definition: 'An organisation that none of the other kinds describes.',
    citation: { follows: ['MG-4.2-01'] },
  },
  'social-welfare-agency': {
    label: 'Social welfare agency',
    definition: 'An agency that helps with money, benefits and housing.',
    citation: { follows: ['CS-4.4-05', 'CS-4.4-03'] },
  },
  'prosecutors-office': {
    label: 'Prosecutor’s office',
    definition: 'The authority that brings criminal charges before a court.',
    citation: { follows: ['CS-4.4-03'] },
  },
  'immigration-authority': {
    label: 'Immigration authority',
    definition: 'The authority that decides on residence or asylum.',
    citation: { follows: ['NR-1-15'] },
  },
  'other-state-programme': {
    label: 'Programme of another state',
    definition: 'An exit programme run by another country or federal state.',
    citation: { follows: ['NR-1-15'] },
  },
  school: {
    label: 'School',
    definition: 'A school for children and young people, whose staff may notice and refer.',
    citation: { follows: ['MG-4.2-01'] },
  },
  'youth-centre': {
    label: 'Youth centre',
    definition: 'A place where young people spend leisure time, with youth workers.',
    citation: { follows: ['MG-4.2-01'] },
  },
  'religious-organisation': {
    label: 'Religious organisation',
    definition: 'A church, a mosque or another community of faith.',
    citation: { follows: ['MG-4.2-01', 'WO-5.7-01'] },
  },
  'community-organisation': {
    label: 'Community organisation',
    definition: 'An association, community or informal group of civil society outside the CSOs of the field.',
    citation: { follows: ['WO-0-02', 'CS-1.2-02'] },
  },
});

/** One of {@link organisationKinds}. */
export type OrganisationKind = ValueOf<typeof organisationKinds>;
