import { demand, demandFields } from '../../kernel/issue/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import type { Annotation } from './annotation.js';

const heardOfPeople = [
  'contact',
  'whereabouts',
  'family-and-network',
  'education-and-work',
  'finances-and-housing',
  'health',
  'beliefs',
  'offences',
  'undisclosed-offences',
  'security',
  'participation',
  'needs-and-plan',
  'progress',
  'counselling-notes',
] as const satisfies readonly DataCategory[];

type Heard = readonly [DataCategory, ...DataCategory[]];

/**
 * The annotation of a text of which nobody can know what its writer put in: besides its own category, anything that is heard
 * of people. Such a text is shown to those who may see all of it, or where somebody has read and cleared it.
 * Throws an `InputError` for what is no annotation.
 *
 * @example
 * ```ts
 * import { annotationOf, shortText, unread } from 'exit-work/schema';
 *
 * const title = shortText(unread({ label: 'Title', category: 'needs-and-plan', subject: 'client' }));
 * annotationOf(title)?.mayContain?.includes('health'); // => true
 * ```
 */
export function unread<A extends Annotation>(annotation: A): A & { readonly mayContain: Heard } {
  const { category } = demandFields(annotation, 'annotation');
  demand(typeof category === 'string', 'annotation.category', 'text');
  const [first, ...others]: Heard = category === 'identity' ? heardOfPeople : ['identity', ...heardOfPeople];
  return { ...annotation, mayContain: [first, ...others.filter((one) => one !== category)] };
}

/** What an annotation says it may contain; a caller without types who says nothing has said that it is unread. */
export function orUnread<A extends Annotation>(annotation: A): A {
  demandFields(annotation, 'annotation');
  return annotation.mayContain === undefined ? unread(annotation) : annotation;
}
