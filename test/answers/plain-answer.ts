import { createHash } from 'node:crypto';
import { asStored } from './as-stored.js';
import type { CaseKindName } from './cases.js';
import { type Renaming, renamings } from './renamed.js';

/**
 * An answer as it is stored: in the words of the store, its fields in alphabetical order. In place of each hash stands
 * its number in the order in which hashes occur: the entries of a log are chained by hashes of what they say, and one
 * renamed word in an entry changes its hash and all that follow, although the chain is the same.
 */
export function plainAnswer(
  answer: unknown,
  kind: CaseKindName,
  renamed: readonly Renaming[] = renamings,
): unknown {
  const numbers = new Map<string, string>();
  const numbered = (hash: string): string => {
    const known = numbers.get(hash) ?? `hash ${numbers.size + 1}`;
    numbers.set(hash, known);
    return known;
  };
  return sorted(asStored(answer, kind, renamed), numbered);
}

const hash = /^[0-9a-f]{64}$/;

function sorted(value: unknown, numbered: (hash: string) => string): unknown {
  if (typeof value === 'string') return hash.test(value) ? numbered(value) : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => sorted(entry, numbered));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  const known = Object.fromEntries(names.map((name) => [name, sorted(Reflect.get(value, name), numbered)]));
  return withoutTurns(known);
}

/**
 * Several things that prohibit one item stand in the alphabetical order of their identifiers, and so does what is said of
 * them: another name for one of them puts them in another order. They are compared as sets.
 */
function withoutTurns(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { by, text, sources } = value;
  if (!Array.isArray(by) || by.length < 2 || typeof text !== 'string' || !Array.isArray(sources))
    return value;
  return {
    ...value,
    by: [...by].sort(),
    sources: [...sources].sort(),
    text: text.split('; ').sort().join('; '),
  };
}

export const digestLength = 16;

/** The first digits of the SHA-256 of a plain answer. */
export function digestOf(plain: unknown): string {
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, digestLength);
}
