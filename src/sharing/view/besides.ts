import type { FoundInText } from '../../model/index.js';
import type { Annotation, Scalar } from '../../schema/index.js';
import { isValueOf } from '../../vocabulary/index.js';

/** What a leaf holds, and what somebody who has read it found in it. */
export interface Said {
  readonly value: Scalar;
  readonly found: readonly FoundInText[] | undefined;
}

/**
 * What is told besides the category of the field: by a value of an open list, what its list says; by words, what was found in
 * them by who has read them, and where nobody has, whatever they may contain.
 */
export function impliedBy(annotation: Annotation, { value, found }: Said): readonly FoundInText[] {
  const { subject, vocabulary, valuesMayContain } = annotation;
  const isListed = vocabulary !== undefined && typeof value === 'string' && isValueOf(vocabulary, value);
  if (valuesMayContain !== undefined && isListed) return about(subject, valuesMayContain);
  return found ?? impliedAtMost(annotation);
}

/** Whatever a leaf holds may tell this. */
export function impliedAtMost({
  subject,
  mayContain = [],
  valuesMayContain = [],
}: Annotation): readonly FoundInText[] {
  return about(subject, [...mayContain, ...valuesMayContain]);
}

function about(
  subject: Annotation['subject'],
  categories: readonly Annotation['category'][],
): readonly FoundInText[] {
  return categories.map((category) => ({ subject, category }));
}
