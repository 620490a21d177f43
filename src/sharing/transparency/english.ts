import { labelOf, organisationKinds, roles } from '../../vocabulary/index.js';
import { englishSentences } from './english-sentences.js';
import {
  englishCategories,
  englishGrounds,
  englishLegalStatuses,
  englishPurposes,
  englishSubjects,
} from './english-words.js';
import type { Phrasing } from './phrasing.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const conditions = {
  'ask-each-time': 'we ask you again each time',
  'client-attends': 'only while you are present',
  pseudonymised: 'without saying who you are',
} as const;

const notifications = {
  before: 'before we report it',
  after: 'straight after we have reported it',
  later: 'as soon as the authority says that it does no more harm',
  'not-told': 'not at all: the law forbids us to tell you',
} as const;

/** How a client is told in English. */
export const english: Phrasing = {
  category: (category) => englishCategories[category],
  purpose: (purpose) => englishPurposes[purpose],
  subject: (subject) => englishSubjects[subject],
  kind: (kind) => labelOf(organisationKinds, kind).toLowerCase(),
  ground: (ground) => englishGrounds[ground],
  role: (role) => labelOf(roles, role).toLowerCase(),
  condition: (condition) => conditions[condition],
  legalStatus: (status) => englishLegalStatuses[status],
  notification: (time) => notifications[time],
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  sentences: englishSentences,
};
