import type { DataCategory, DataSubject } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import { categoryWords, noWord, subjectWords, type WordSet } from './word-set.js';

/** One kind of information about one person, or about all of a kind, with its words as sets. */
export interface Item {
  readonly subject: DataSubject;
  readonly category: DataCategory;
  readonly personId: string | undefined;
  readonly whose: WordSet;
  readonly what: WordSet;
}

/** Each category for each subject, or for each person of it who is named; each once, in the order of the request. */
export function itemsOf(request: DisclosureRequest): readonly Item[] {
  const items: Item[] = [];
  let subjects = noWord;
  for (const subject of request.dataSubjects) {
    const whose = subjectWords.bit(subject);
    if ((subjects & whose) !== 0) continue;
    subjects |= whose;
    for (const personId of personsOf(request, subject)) {
      let categories = noWord;
      for (const category of request.categories) {
        const what = categoryWords.bit(category);
        if ((categories & what) !== 0) continue;
        categories |= what;
        items.push({ subject, category, personId, whose, what });
      }
    }
  }
  return items;
}

const nobodyInParticular: readonly [undefined] = [undefined];

/** The persons of a subject whom a request names; nobody in particular where it names none. */
export function personsOf(
  { persons }: DisclosureRequest,
  subject: DataSubject,
): readonly (string | undefined)[] {
  if (persons === undefined) return nobodyInParticular;
  const named = persons.filter(({ dataSubject }) => dataSubject === subject).map(({ personId }) => personId);
  return named.length === 0 ? nobodyInParticular : [...new Set(named)];
}
