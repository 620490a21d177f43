import type { DataCategory, DataSubject } from '../../vocabulary/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';

/** How much of a category a recipient may see of somebody. */
export type Visibility = 'full' | 'generalised' | 'nothing';

/** What a decision lets be seen: of all persons of a subject, or of one of them. */
export type Permission = (
  subject: DataSubject,
  category: DataCategory,
  personId: string | undefined,
) => Visibility;

/** The permission that a decision gives: none unless its outcome permits. */
export function permissionOf({ outcome, permitted }: DisclosureDecision): Permission {
  if (outcome !== 'permit' && outcome !== 'permit-with-redaction') return () => 'nothing';
  const ofAll = new Map<DataSubject, Map<DataCategory, Visibility>>();
  const ofPersons = new Map<string, Visibility>();
  for (const { subject, category, personId, form } of permitted) {
    if (personId !== undefined) ofPersons.set(keyOf(subject, category, personId), form);
    else if (!ofAll.get(subject)?.set(category, form)) ofAll.set(subject, new Map([[category, form]]));
  }
  return (subject, category, personId) =>
    ofAll.get(subject)?.get(category) ??
    (personId === undefined ? undefined : ofPersons.get(keyOf(subject, category, personId))) ??
    'nothing';
}

function keyOf(subject: DataSubject, category: DataCategory, personId: string): string {
  // The words hold no blanks.
  return `${subject} ${category} ${personId}`;
}
