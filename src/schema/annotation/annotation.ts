import { frozen } from '../../kernel/frozen/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import type { Citation, DataCategory, DataSubject, Vocabulary } from '../../vocabulary/index.js';
import type { Implication } from './existence.js';

/**
 * What the library knows of a field besides its shape. Redaction, consent scopes, minimisation, labels and
 * the reference page all read this one statement.
 */
export interface Annotation {
  /** How the field is called where people read it. */
  readonly label: string;
  /** What kind of information it holds. */
  readonly category: DataCategory;
  /** Whose data it is. */
  readonly subject: DataSubject;
  /**
   * For words of one’s own: whatever else a writer may have put in. The text is shown only to those who may see all of it, or
   * where somebody has read and cleared it.
   */
  readonly mayContain?: readonly DataCategory[];
  /** For words that contain nothing else: why that is certain. */
  readonly saysNoMore?: string;
  /** For an open list: what its values tell besides, in whose place words contain `mayContain`. */
  readonly valuesMayContain?: readonly DataCategory[];
  /** What can be shown in place of the value where less than the value is permitted. */
  readonly generalisesTo?: 'age-band';
  /** What the value tells besides its own category, always or where another field of the record says so. */
  readonly tells?: readonly Implication[];
  /** The closed list that the value comes from. */
  readonly vocabulary?: Vocabulary;
  /** For the identifier by which a record says whose it is: that of the client of its case. */
  readonly identifies?: 'client';
  /** For an identifier of something that is held elsewhere: the list of the case file in which it stands. */
  readonly refersTo?: string;
  /** How it stands to the sources that ask for the field. */
  readonly citation?: Citation;
}

/**
 * The annotation of a field that takes words of one’s own. Nobody can know what somebody wrote down: it says what else that may
 * be, mostly by {@link unread}, or why it is nothing else.
 */
export type TextAnnotation = Annotation &
  (
    | { readonly mayContain: readonly [DataCategory, ...DataCategory[]] }
    | { readonly mayContain: readonly []; readonly saysNoMore: string }
  );

// The annotation travels inside the schema's own definition, under a registered symbol: it survives `refine`
// and `clone`, needs no process-wide registry, and is found by a second copy of this module.
const annotationKey: symbol = Symbol.for('exit-work.annotation');

/** Everything that can be said of a field; the compiler notices where something is missing. */
const known: Readonly<Record<keyof Annotation, true>> = {
  label: true,
  category: true,
  subject: true,
  mayContain: true,
  saysNoMore: true,
  valuesMayContain: true,
  generalisesTo: true,
  vocabulary: true,
  identifies: true,
  refersTo: true,
  tells: true,
  citation: true,
};

/**
 * What classifies a field is there, and nothing is misspelt. Which categories there are is not asked: one that does not exist is
 * permitted to nobody.
 */
function demandAnnotation(annotation: Annotation): void {
  const { label, category, subject, mayContain = [], ...others } = demandFields(annotation, 'annotation');
  for (const [name, text] of Object.entries({ label, category, subject })) {
    demand(typeof text === 'string' && text !== '', `annotation.${name}`, 'text');
  }
  demand(Array.isArray(mayContain) && mayContain.every(isText), 'annotation.mayContain', 'data categories');
  const isKnown = Object.keys(others).every((name) => Object.hasOwn(known, name));
  demand(isKnown, 'annotation', `nothing but \`${Object.keys(known).join('`, `')}\``);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** The definition of a schema with an annotation in it, frozen: whoever reads a category cannot change it for all. */
export function annotated<Definition extends object>(
  definition: Definition,
  annotation: Annotation,
): Definition {
  demandAnnotation(annotation);
  return { ...definition, [annotationKey]: frozen({ ...annotation }) };
}

/** The annotation inside a schema's definition; nothing for structure and for foreign schemas. */
export function annotationIn(definition: object): Annotation | undefined {
  const found: unknown = Reflect.get(definition, annotationKey);
  return isAnnotation(found) ? found : undefined;
}

function isAnnotation(value: unknown): value is Annotation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'category' in value &&
    'subject' in value &&
    'label' in value
  );
}
