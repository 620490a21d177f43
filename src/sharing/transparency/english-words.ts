import type { DataCategory, DataSubject, Ground, LegalStatus, Purpose } from '../../vocabulary/index.js';

/** What a client is told in place of the words of professionals. */
export const englishCategories = {
  identity: 'name, date of birth, gender and photograph',
  reference: 'file number',
  contact: 'telephone, e-mail and other ways to get in touch',
  whereabouts: 'address and place of stay',
  'family-and-network': 'family, friends and other ties',
  'education-and-work': 'school, training and work',
  'finances-and-housing': 'money and housing',
  health: 'health and treatment',
  beliefs: 'religion and world view',
  offences: 'charges, sentences and conditions that a court or the police know of',
  'undisclosed-offences': 'acts that no court and no police know of',
  security: 'threats, risks and protection',
  participation: 'taking part: agreement, attendance, breaks',
  'needs-and-plan': 'needs, strengths and plan',
  progress: 'progress towards the goals',
  'counselling-notes': 'what was said in confidence',
  'case-administration': 'dates and responsibilities in the file',
  organisational: 'facts about an organisation or a programme',
} as const satisfies Record<DataCategory, string>;

export const englishPurposes = {
  'case-management': 'working together on your case',
  'service-delivery': 'giving you a service, such as a flat, a job or a therapy',
  supervision: 'watching over conditions that a court has set',
  'release-planning': 'preparing a release from prison and the time after it',
  safeguarding: 'protecting you or others from harm',
  'criminal-investigation': 'finding out who has committed an offence',
  'family-support': 'advising relatives and other worried people',
  evaluation: 'finding out how well the programme works',
  'funding-accountability': 'showing what the money was used for',
  'subject-access': 'telling a person what is held about them',
  research: 'finding out something about exit work that concerns no single person',
  inspection: 'letting an inspection see how we work, as a law demands',
  'staff-safety': 'warning those who work with you of what could harm them',
  publication: 'making public what you have told or made',
} as const satisfies Record<Purpose, string>;

export const englishSubjects = {
  client: 'you',
  relative: 'your relatives and people close to you',
  staff: 'workers and volunteers',
  victim: 'people who were harmed',
  'third-party': 'other people',
  nobody: 'no person',
} as const satisfies Record<DataSubject, string>;

export const englishGrounds = {
  consent: 'your consent',
  mandate: 'an order or condition of which you were told',
  agreement: 'an agreement between us and them',
  'legal-duty': 'a law that obliges us',
  'legal-permission': 'a law that allows us, which somebody has weighed for you',
  'vital-interest': 'a decision that a life is in danger',
} as const satisfies Record<Ground, string>;

export const englishLegalStatuses = {
  none: 'a person without proceedings or a sentence',
  'pre-trial-detainee': 'a person in custody before trial',
  'convicted-prisoner': 'a person who serves a sentence in prison',
  probationer: 'a person under the supervision of probation',
} as const satisfies Record<LegalStatus, string>;
