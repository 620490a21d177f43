import type { RecordDeadlineRule } from './record-deadline-rule.js';

/** What a record lets end on a day. */
export type EndingKind =
  | 'access-grant-ends'
  | 'certificate-expires'
  | 'consent-expires'
  | 'former-ends'
  | 'funding-ends-before-plan'
  | 'guardianship-ends'
  | 'housing-decision-ends'
  | 'protection-ends'
  | 'restriction-review'
  | 'risk-assessment-expires';

/** What holds for each kind of ending. */
export const endingKinds: Readonly<Record<EndingKind, RecordDeadlineRule>> = {
  'access-grant-ends': {
    label: 'Access to the client ends',
    by: ['case-manager'],
    citation: { follows: ['CS-4.4-08', 'CS-4.5-01'] },
    afterwards: 'over',
    because: 'The visits end with it; who wants to go on asks anew.',
  },
  'certificate-expires': {
    label: 'Certificate expires',
    by: ['programme-manager'],
    citation: { follows: ['WO-2.2-04'] },
    afterwards: 'overdue',
    because: 'Without a certificate the assessor assesses nobody, until it is renewed.',
  },
  'consent-expires': {
    label: 'Consent expires',
    by: ['case-manager'],
    citation: { follows: ['CS-4.5-11'] },
    afterwards: 'over',
    because: 'Nobody owes a new consent, and nothing is disclosed without one.',
  },
  'former-ends': {
    label: 'Engagement of the former ends',
    by: ['case-manager', 'programme-manager'],
    citation: { follows: ['WO-1.4-07'] },
    afterwards: 'overdue',
    because: 'A former who is still on the case works without a bound.',
  },
  'funding-ends-before-plan': {
    label: 'Funding ends before the plan',
    by: ['programme-manager'],
    citation: { follows: ['CS-4.2-06', 'EU-4-02'] },
    afterwards: 'overdue',
    because: 'What was promised to the client is not paid for.',
  },
  'guardianship-ends': {
    label: 'Guardianship ends',
    by: ['case-manager'],
    citation: { ours: 'whom nobody stands in for any more decides alone' },
    afterwards: 'over',
    because: 'From then on the client decides alone.',
  },
  'housing-decision-ends': {
    label: 'Decide on housing anew',
    by: ['prison-staff'],
    citation: { follows: ['WO-2.9-01'] },
    afterwards: 'overdue',
    because: 'A prisoner is housed under a decision.',
  },
  'protection-ends': {
    label: 'Protection ends',
    by: ['case-manager'],
    citation: { follows: ['CS-5.2-21'] },
    afterwards: 'overdue',
    because: 'The concern goes on, and nothing protects any more.',
  },
  'restriction-review': {
    label: 'Decide whether the file stays restricted',
    by: ['case-manager'],
    citation: { follows: ['MG-2.2-02'] },
    afterwards: 'over',
    because: 'It ended as was decided; the time to decide otherwise is before.',
  },
  'risk-assessment-expires': {
    label: 'Risk assessment is no longer valid',
    by: ['psychologist', 'case-manager'],
    citation: { follows: ['WO-2.2-02'] },
    afterwards: 'overdue',
    because: 'The work rests on a conclusion that no longer holds.',
  },
};
