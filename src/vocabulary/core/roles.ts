import { type ValueOf, vocabulary } from '../list/index.js';

/** In which capacity somebody acts in a case. */
export const roles = /* @__PURE__ */ vocabulary('role', {
  'case-manager': {
    label: 'Case manager',
    definition: 'The client’s key contact, who watches over the plan and links the client to services.',
    citation: { follows: ['CS-3.8-04', 'EU-2-05', 'CS-3.5-08'] },
  },
  counsellor: {
    label: 'Counsellor',
    definition: 'Works with the client on the goals, with training in social work, psychology or education.',
    citation: { follows: ['CS-3.9-01'] },
  },
  former: {
    label: 'Former',
    definition: 'A former extremist who mentors clients, trained and supervised, for a limited period.',
    citation: { follows: ['CS-3.9-03', 'WO-1.4-06', 'WO-1.4-07'] },
  },
  'religious-expert': {
    label: 'Religious expert',
    definition: 'Offers religious counselling or mediation and answers questions about faith.',
    citation: { follows: ['WO-1.4-08', 'CS-3.5-24'] },
  },
  psychologist: {
    label: 'Psychologist',
    definition: 'Assesses and helps with mental health and behaviour as part of the team.',
    citation: { follows: ['WO-1.4-03', 'CS-3.5-23'] },
  },
  'programme-manager': {
    label: 'Programme manager',
    definition: 'Leads the programme and answers for its work and its staff.',
    citation: { follows: ['MG-1-04', 'WO-1.4-01'] },
  },
  'helpline-adviser': {
    label: 'Helpline adviser',
    definition: 'Takes first calls, informs, finds out what is needed and refers onward.',
    citation: { follows: ['CS-2.2-08', 'CS-3.13-15'] },
  },
  client: {
    label: 'Client',
    definition: 'The person who takes part in exit work and whose case it is.',
    citation: { follows: ['CS-1.2-06', 'EU-2-06'] },
  },
  relative: {
    label: 'Relative',
    definition: 'A member of the client’s family, or a friend close to the client.',
    citation: { follows: ['CS-3.13-01'] },
  },
  'prison-staff': {
    label: 'Prison staff',
    definition: 'Works in the prison where the client is or was held.',
    citation: { follows: ['CS-4.4-03'] },
  },
  'probation-officer': {
    label: 'Probation officer',
    definition: 'Supervises the client on probation or parole and the carrying out of a release plan.',
    citation: { follows: ['CS-3.5-20', 'CS-3.5-25'] },
  },
  'police-officer': {
    label: 'Police officer',
    definition: 'Acts for the police in the case, for instance when referring or on safety.',
    citation: { follows: ['CS-3.4-07'] },
  },
  judge: {
    label: 'Judge',
    definition: 'Decides in court on participation, sentence or release.',
    citation: { follows: ['CS-3.5-14'] },
  },
  'health-professional': {
    label: 'Health professional',
    definition: 'Treats the client’s illness, addiction or trauma.',
    citation: { follows: ['CS-4.4-05'] },
  },
  'municipal-officer': {
    label: 'Municipal officer',
    definition: 'Acts for an office of local government, such as youth or welfare.',
    citation: { follows: ['CS-4.4-03'] },
  },
  'employment-adviser': {
    label: 'Employment adviser',
    definition: 'Helps with work on behalf of a job centre or employment agency.',
    citation: { follows: ['CS-4.4-05'] },
  },
  'funder-officer': {
    label: 'Funder’s officer',
    definition: 'Acts for a body that pays for the work and receives its reports.',
    citation: { follows: ['CS-4.2-05'] },
  },
  prosecutor: {
    label: 'Prosecutor',
    definition: 'Brings criminal charges and may refer people to exit work.',
    citation: { follows: ['CS-4.4-03'] },
  },
  'security-officer': {
    label: 'Security officer',
    definition: 'Acts for a security or intelligence service.',
    citation: { follows: ['CS-4.5-03'] },
  },
  'conference-coordinator': {
    label: 'Conference coordinator',
    definition: 'Prepares a social net conference and brings its circle together.',
    citation: { follows: ['CS-3.5-15'] },
  },
  guardian: {
    label: 'Guardian',
    definition: 'Decides for a minor or for somebody who lacks the capacity to decide.',
    citation: { follows: ['CS-4.7-11'] },
  },
  teacher: {
    label: 'Teacher',
    definition: 'Teaches the client, or a person of concern, at a school.',
    citation: { follows: ['CS-3.4-07'] },
  },
  interpreter: {
    label: 'Interpreter',
    definition: 'Translates what worker and client say to each other.',
    citation: { ours: 'worker and client do not always share a language' },
  },
  journalist: {
    label: 'Journalist',
    definition: 'Reports on exit work in public.',
    citation: { follows: ['CS-3.11-07'] },
  },
  researcher: {
    label: 'Researcher',
    definition: 'Studies exit work, for an evaluation or for science.',
    citation: { follows: ['WO-6.1-01'] },
  },
  inspector: {
    label: 'Inspector',
    definition: 'Looks, by law, at how an organisation does its work.',
    citation: {
      ours: 'supervision of data protection, prisons and welfare reads files, and is none of the other roles',
    },
  },
  'threatened-person': {
    label: 'Threatened person',
    definition: 'Somebody who is told of a danger for their own safety.',
    citation: { follows: ['CS-4.7-03'] },
  },
  volunteer: {
    label: 'Volunteer',
    definition: 'Helps in the organisation’s work without being paid.',
    citation: { follows: ['CS-1.2-01'] },
  },
});

/** One of {@link roles}. */
export type Role = ValueOf<typeof roles>;
