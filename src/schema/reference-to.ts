import type { Identifier } from '../kernel/index.js';
import { demandFields } from '../kernel/issue/index.js';
import type { Annotation } from './annotation/index.js';
import type { Field } from './field.js';
import { demandName } from './rule.js';
import { identifier } from './scalar-fields.js';

/**
 * The identifier of something that is held elsewhere: of somebody in the team, of an organisation, of another record.
 * `list` names the list of the case file in which it stands, so that nobody has to guess whom a record means.
 *
 * Throws an `InputError` for what is no name of a list, and for an annotation that is none.
 *
 * @example
 * ```ts
 * import { annotationOf, referenceTo } from 'exit-work/schema';
 *
 * const workerId = referenceTo('team', { label: 'Worker', category: 'case-administration', subject: 'client' });
 * annotationOf(workerId)?.refersTo; // => 'team'
 * ```
 */
export function referenceTo(list: string, annotation: Annotation): Field<Identifier> {
  demandName(list, 'list');
  demandFields(annotation, 'annotation');
  return identifier({ ...annotation, refersTo: list });
}
