import {
  dataCategories,
  dataSubjects,
  organisationKinds,
  purposes,
  roles,
  type ValueOf,
  type Vocabulary,
  valuesOf,
} from '../../../vocabulary/index.js';

/** A set of words of one list as a whole number, one bit for each. Asking it costs an instruction. */
export type WordSet = number;

export const noWord: WordSet = 0;
export const everyWord: WordSet = ~0;

/** Turns words of one closed list into sets. */
export interface Alphabet<Word extends string> {
  /** The set of one word. */
  readonly bit: (word: Word) => WordSet;
  /** The set of several; of every word where the list is left out: a condition that is not stated covers all. */
  readonly set: (words: readonly Word[] | undefined) => WordSet;
}

function alphabetOf<List extends Vocabulary>(list: List): Alphabet<ValueOf<List>> {
  const words = valuesOf(list);
  const bits = new Map<string, WordSet>(words.map((word, place) => [word, 2 ** place]));
  // A word of no list is in no set, and no set is in it.
  const bit = (word: string): WordSet => bits.get(word) ?? noWord;
  const set = (some: readonly string[] | undefined): WordSet => {
    if (some === undefined) return everyWord;
    let all = noWord;
    for (const word of some) all |= bit(word);
    return all;
  };
  return { bit, set };
}

export const categoryWords = /* @__PURE__ */ alphabetOf(dataCategories);
export const subjectWords = /* @__PURE__ */ alphabetOf(dataSubjects);
export const purposeWords = /* @__PURE__ */ alphabetOf(purposes);
export const kindWords = /* @__PURE__ */ alphabetOf(organisationKinds);
export const roleWords = /* @__PURE__ */ alphabetOf(roles);
