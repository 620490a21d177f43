import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fieldPath, type Identifier } from '../../kernel/index.js';

export type Path = readonly (string | number)[];

/** A text and where it stands: in the nearest record with an identifier, under a path in there. */
export interface PlacedText {
  readonly recordId: Identifier;
  readonly field: string;
  /** What tells an entry without an identifier from the others of its list: the single values beside the text. */
  readonly beside: readonly (readonly [string, unknown])[];
  readonly text: string;
}

/** The text at a path of a record; nothing where no text stands there, or no record with an identifier is around it. */
export function placedTextAt(root: unknown, path: Path): PlacedText | undefined {
  let value: unknown = root;
  let around: { readonly id: string; readonly depth: number } | undefined;
  let parent: object = {};
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    const id = identifierOf(value);
    if (id !== undefined) around = { id, depth };
    if (!Array.isArray(value)) parent = value;
    value = Reflect.get(value, step);
  }
  if (around === undefined || typeof value !== 'string') return undefined;
  const field = fieldPath(path.slice(around.depth));
  const isOfRecord = identifierOf(parent) !== undefined;
  return { recordId: around.id, field, beside: isOfRecord ? [] : singleValues(parent), text: value };
}

/** The mark of a text: of whose file it is in, where it stands, and its exact wording. */
export function digestOfText(clientId: Identifier, { recordId, field, beside, text }: PlacedText): string {
  // Written as a list, no two texts read alike; so two places with the same text do not show that they have it.
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([clientId, recordId, field, beside, text]))));
}

function identifierOf(value: object): string | undefined {
  const id: unknown = Object.hasOwn(value, 'id') ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function singleValues(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, one]) => typeof one !== 'object')
    .sort(([first], [second]) => (first < second ? -1 : 1));
}
