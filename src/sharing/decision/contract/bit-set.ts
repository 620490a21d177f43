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
export type BitSet = number;

export const noBits: BitSet = 0;
export const allBits: BitSet = ~0;

/** What of it certainly holds: of several words nobody knows which. */
export function soleMember(words: BitSet): BitSet {
  return (words & (words - 1)) === 0 ? words : noBits;
}

/** Turns words of one closed list into sets. */
export interface BitsOf<Word extends string> {
  /** The set of one word. */
  readonly bit: (word: Word) => BitSet;
  /** The set of several; of every word where the list is left out: a condition that is not stated covers all. */
  readonly set: (words: readonly Word[] | undefined) => BitSet;
}

function bitsOf<List extends Vocabulary>(list: List): BitsOf<ValueOf<List>> {
  const words = valuesOf(list);
  const bits = new Map<string, BitSet>(words.map((word, place) => [word, 2 ** place]));
  // A word of no list is in no set, and no set is in it.
  const bit = (word: string): BitSet => bits.get(word) ?? noBits;
  const set = (some: readonly string[] | undefined): BitSet => {
    if (some === undefined) return allBits;
    let all = noBits;
    for (const word of some) all |= bit(word);
    return all;
  };
  return { bit, set };
}

export const categoryBits = /* @__PURE__ */ bitsOf(dataCategories);
export const subjectBits = /* @__PURE__ */ bitsOf(dataSubjects);
export const purposeBits = /* @__PURE__ */ bitsOf(purposes);
export const kindBits = /* @__PURE__ */ bitsOf(organisationKinds);
export const roleBits = /* @__PURE__ */ bitsOf(roles);
