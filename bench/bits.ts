import { dataCategories, dataSubjects, purposes, valuesOf } from 'exit-work/vocabulary';

type Bits = ReadonlyMap<string, number>;

export const categoryBits = bitsOf(valuesOf(dataCategories));
export const subjectBits = bitsOf(valuesOf(dataSubjects));
export const purposeBits = bitsOf(valuesOf(purposes));

function bitsOf(words: readonly string[]): Bits {
  return new Map(words.map((word, place) => [word, 1 << place]));
}

export function maskOf(words: readonly string[], bits: Bits): number {
  let mask = 0;
  for (const word of words) mask |= bits.get(word) ?? 0;
  return mask;
}
