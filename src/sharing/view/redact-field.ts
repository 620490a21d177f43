import { match } from 'ts-pattern';
import type { Instant } from '../../kernel/index.js';
import type { Annotation, Scalar } from '../../schema/index.js';
import { ageBand } from './age-band.js';
import { impliedAtMost, impliedBy, type Said } from './besides.js';
import type { Persons } from './subject-ids-in.js';
import type { Permission, Visibility } from './visibility.js';

/** How the leaves of one record are shown to one recipient. */
export interface ViewContext {
  readonly permission: Permission;
  readonly at: Instant;
  /** Nothing where no law says when people come of age. */
  readonly agesOfMajority: readonly number[] | undefined;
  /** Nothing where the holder has given no key: identifiers are then withheld where a pseudonym is due. */
  readonly pseudonym: ((identifier: string) => string) | undefined;
  /** Pseudonyms also where identifiers themselves are permitted. */
  readonly onlyPseudonyms: boolean;
  /** Then: those that stand in the record, wherever else they occur. */
  readonly identifiers: ReadonlySet<unknown>;
}

/** What a recipient sees of a leaf; nothing where it is withheld. */
export function redactField(
  annotation: Annotation | undefined,
  said: Said,
  persons: Persons,
  context: ViewContext,
): Scalar | undefined {
  const { value } = said;
  return match(visibilityOf(annotation, persons, context.permission, said))
    .with('nothing', () => undefined)
    .with('full', () =>
      context.onlyPseudonyms && isIdentifier(annotation, value, context)
        ? pseudonymised(value, context)
        : value,
    )
    .with('generalised', () => generalised(annotation, value, context))
    .exhaustive();
}

/**
 * How much of a leaf may be seen, whatever it holds, or with what it holds. Words are seen in full or not at all: what they tell
 * besides must be permitted, as whoever has read them found it, or else whatever their writer may have put in. A leaf without a
 * classification is withheld.
 */
export function visibilityOf(
  annotation: Annotation | undefined,
  persons: Persons,
  permission: Permission,
  said?: Said,
): Visibility {
  if (annotation === undefined) return 'nothing';
  const { subject, category } = annotation;
  const besides = said === undefined ? impliedAtMost(annotation) : impliedBy(annotation, said);
  const isPermitted = besides.every(
    (one) => permission(one.subject, one.category, persons.get(one.subject)) === 'full',
  );
  return isPermitted ? permission(subject, category, persons.get(subject)) : 'nothing';
}

/** What a generalised leaf can show: `nothing` where there is no form of it that says less. */
export function generalisedForm(annotation: Annotation | undefined): 'pseudonym' | 'age-band' | 'nothing' {
  if (isOfPerson(annotation)) return 'pseudonym';
  return annotation?.generalisesTo ?? 'nothing';
}

/** Whether a leaf shows, whatever it holds. */
export function isLeafSeen(
  annotation: Annotation | undefined,
  persons: Persons,
  context: Pick<ViewContext, 'permission' | 'onlyPseudonyms' | 'pseudonym'>,
): boolean {
  const hasPseudonym = context.pseudonym !== undefined;
  return match(visibilityOf(annotation, persons, context.permission))
    .with('nothing', () => false)
    .with('full', () => hasPseudonym || !context.onlyPseudonyms || !isOfPerson(annotation))
    .with('generalised', () =>
      match(generalisedForm(annotation))
        .with('pseudonym', () => hasPseudonym)
        .with('age-band', () => true)
        .with('nothing', () => false)
        .exhaustive(),
    )
    .exhaustive();
}

function generalised(
  annotation: Annotation | undefined,
  value: Scalar,
  context: ViewContext,
): Scalar | undefined {
  return match(generalisedForm(annotation))
    .with('pseudonym', () => pseudonymised(value, context))
    .with('age-band', () => ageBand(value, context.at, context.agesOfMajority))
    .with('nothing', () => undefined)
    .exhaustive();
}

/** A person can be named where an organisation is expected: a relative who may know is a recipient. */
function isIdentifier(
  annotation: Annotation | undefined,
  value: Scalar,
  { identifiers }: ViewContext,
): boolean {
  return isOfPerson(annotation) || identifiers.has(value);
}

/** An identifier of a person or a record. Which organisation is meant is no secret of a person. */
export function isOfPerson(annotation: Annotation | undefined): boolean {
  if (annotation?.refersTo !== undefined) return annotation.refersTo !== 'organisations';
  return annotation?.category === 'reference';
}

function pseudonymised(value: Scalar, { pseudonym }: ViewContext): Scalar | undefined {
  return typeof value === 'string' ? pseudonym?.(value) : undefined;
}
