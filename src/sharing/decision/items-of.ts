import type { DisclosureRequest } from '../policy/disclosure-request.js';
import type { DataItem } from './disclosure-decision.js';

/** Each category for each subject, or for each person of it who is named; each once, in the order of the request. */
export function itemsOf({ dataSubjects, categories, persons }: DisclosureRequest): readonly DataItem[] {
  const items: DataItem[] = [];
  const asked = once(categories);
  for (const subject of once(dataSubjects)) {
    const named = persons?.flatMap((one) => (one.dataSubject === subject ? [one.personId] : [])) ?? none;
    if (named.length === 0) for (const category of asked) items.push({ subject, category });
    for (const personId of once(named))
      for (const category of asked) items.push({ subject, category, personId });
  }
  return items;
}

const none: readonly never[] = [];

/** Lists are short, and what is asked for stands in them once, nearly always. */
function once<T>(entries: readonly T[]): readonly T[] {
  return entries.length < 2 ? entries : entries.filter((entry, place) => entries.indexOf(entry) === place);
}
