import type { DataCategory, DataSubject } from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';
import { type BitSet, categoryBits, noBits, subjectBits } from './bit-set.js';

/** One kind of information about one person, or about all of a kind, with its words as sets. */
export interface Item {
  readonly subject: DataSubject;
  readonly category: DataCategory;
  readonly personId: string | undefined;
  readonly subjectBit: BitSet;
  readonly categoryBit: BitSet;
}

/** Each category for each subject, or for each person of it who is named; each once, in the order of the request. */
export function itemsOf(request: DisclosureRequest): readonly Item[] {
  const items: Item[] = [];
  let subjects = noBits;
  for (const subject of request.dataSubjects) {
    const subjectBit = subjectBits.bit(subject);
    if ((subjects & subjectBit) !== 0) continue;
    subjects |= subjectBit;
    for (const personId of personsOf(request, subject)) {
      let categories = noBits;
      for (const category of request.categories) {
        const categoryBit = categoryBits.bit(category);
        if ((categories & categoryBit) !== 0) continue;
        categories |= categoryBit;
        items.push({ subject, category, personId, subjectBit, categoryBit });
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
