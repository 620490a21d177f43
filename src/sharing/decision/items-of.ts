import type { DisclosureRequest } from '../policy/disclosure-request.js';
import type { DataItem } from './disclosure-decision.js';

/** Each category for each subject, or for each person of it who is named; each once, in the order of the request. */
export function itemsOf({ dataSubjects, categories, persons }: DisclosureRequest): readonly DataItem[] {
  const items: DataItem[] = [];
  const asked = new Set(categories);
  for (const subject of new Set(dataSubjects)) {
    const named = new Set(persons?.flatMap((one) => (one.dataSubject === subject ? [one.personId] : [])));
    if (named.size === 0) for (const category of asked) items.push({ subject, category });
    for (const personId of named) for (const category of asked) items.push({ subject, category, personId });
  }
  return items;
}
