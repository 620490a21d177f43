import { type ValueOf, vocabulary } from './vocabulary.js';

/** In which capacity somebody acts in a case. */
export const roles = /* @__PURE__ */ vocabulary('role', {
  'case-manager': {
    label: 'Case manager',
    definition: 'The client’s key contact, who watches over the plan and links the client to services.',
    sources: ['CS-3.8-04', 'EU-2-05', 'CS-3.5-08'],
  },
  counsellor: {
    label: 'Counsellor',
    definition: 'Works with the client on the goals: social work, psychology, education.',
    sources: ['CS-3.9-01'],
  },
  former: {
    label: 'Former',
    definition: 'A former extremist who mentors clients, trained and supervised, for a limited period.',
    sources: ['CS-3.9-03', 'WO-1.4-06', 'WO-1.4-07'],
  },
  'religious-expert': {
    label: 'Religious expert',
    definition: 'Religious counselling or mediation.',
    sources: ['WO-1.4-08', 'CS-3.5-24'],
  },
  psychologist: {
    label: 'Psychologist',
    definition: 'Psychological assessment and help.',
    sources: ['WO-1.4-03', 'CS-3.5-23'],
  },
  'programme-manager': {
    label: 'Programme manager',
    definition: 'Answers for programme and staff.',
    sources: ['MG-1-04', 'WO-1.4-01'],
  },
  'helpline-adviser': {
    label: 'Helpline adviser',
    definition: 'Answers first calls, informs, and finds out what is needed.',
    sources: ['CS-2.2-08', 'CS-3.13-15'],
  },
  client: { label: 'Client', definition: 'The person whose case it is.', sources: ['CS-1.2-06', 'EU-2-06'] },
  relative: { label: 'Relative', definition: 'A member of the family or a friend.', sources: ['CS-3.13-01'] },
  'prison-staff': { label: 'Prison staff', definition: 'Works in a prison.', sources: ['CS-4.4-03'] },
  'probation-officer': {
    label: 'Probation officer',
    definition: 'Supervises people on probation or parole.',
    sources: ['CS-3.5-20', 'CS-3.5-25'],
  },
  'police-officer': {
    label: 'Police officer',
    definition: 'Police, state protection included.',
    sources: ['CS-3.4-07'],
  },
  judge: {
    label: 'Judge',
    definition: 'A court that orders participation or decides on release.',
    sources: ['CS-3.5-14'],
  },
  'health-professional': {
    label: 'Health professional',
    definition: 'Treats illness or addiction.',
    sources: ['CS-4.4-05'],
  },
  'municipal-officer': {
    label: 'Municipal officer',
    definition: 'Acts for a municipality, its youth or welfare office.',
    sources: ['CS-4.4-03'],
  },
  'employment-adviser': {
    label: 'Employment adviser',
    definition: 'Job centre or employment agency.',
    sources: ['CS-4.4-05'],
  },
  'funder-officer': {
    label: 'Funder’s officer',
    definition: 'Acts for an organisation that pays for the work.',
    sources: ['CS-4.2-05'],
  },
  prosecutor: { label: 'Prosecutor', definition: 'Prosecutes crimes.', sources: ['CS-4.4-03'] },
  'security-officer': {
    label: 'Security officer',
    definition: 'Acts for a security or intelligence service.',
    sources: ['CS-4.5-03'],
  },
  'conference-coordinator': {
    label: 'Conference coordinator',
    definition: 'Prepares and leads a social net conference.',
    sources: ['CS-3.5-15'],
  },
  guardian: {
    label: 'Guardian',
    definition: 'Decides for a minor or for somebody without capacity.',
    sources: ['CS-4.7-11'],
  },
  teacher: { label: 'Teacher', definition: 'Teaches at a school.', sources: ['CS-3.4-07'] },
  interpreter: { label: 'Interpreter', definition: 'Translates between worker and client.', sources: [] },
  volunteer: { label: 'Volunteer', definition: 'Helps without being paid.', sources: ['CS-1.2-01'] },
});

/** One of {@link roles}. */
export type Role = ValueOf<typeof roles>;
