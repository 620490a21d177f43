import { germanSentences } from './german-sentences.js';
import {
  germanCategories,
  germanGrounds,
  germanKinds,
  germanLegalStatuses,
  germanPurposes,
  germanRoles,
  germanSubjects,
} from './german-words.js';
import type { Phrasing } from './phrasing.js';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const conditions = {
  'ask-each-time': 'wir fragen Sie jedes Mal wieder',
  'client-attends': 'nur in Ihrer Anwesenheit',
  pseudonymised: 'ohne zu sagen, wer Sie sind',
} as const;

const notifications = {
  before: 'bevor wir es melden',
  after: 'gleich nachdem wir es gemeldet haben',
  later: 'sobald es nach Auskunft der Behörde nicht mehr schadet',
  'not-told': 'gar nicht: Das Gesetz verbietet uns, es Ihnen zu sagen',
} as const;

/** How a client is told in German. */
export const german: Phrasing = {
  category: (category) => germanCategories[category],
  purpose: (purpose) => germanPurposes[purpose],
  subject: (subject) => germanSubjects[subject],
  kind: (kind) => germanKinds[kind],
  ground: (ground) => germanGrounds[ground],
  role: (role) => germanRoles[role],
  condition: (condition) => conditions[condition],
  legalStatus: (status) => germanLegalStatuses[status],
  notification: (time) => notifications[time],
  day: (year, month, day) => `${day}. ${months[month - 1] ?? ''} ${year}`,
  sentences: germanSentences,
};
