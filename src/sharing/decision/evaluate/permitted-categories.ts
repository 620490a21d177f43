import { contains } from '../../../kernel/calendar/index.js';
import {
  type BitSet,
  type Grant,
  isAbout,
  isMandating,
  noBits,
  type RequestContext,
} from '../contract/index.js';

/** Whether a ground has a say in this request at all: its purpose, its time, its trigger. */
export function isInEffect(grant: Grant, context: RequestContext): boolean {
  const { purposes, trigger } = grant;
  return (
    (purposes & context.purpose) !== 0 &&
    contains(grant, context.at) &&
    (trigger === undefined || context.triggers.includes(trigger))
  );
}

/** The categories that it permits for a subject, or for one person of it. */
export function categoriesOf(
  grant: Grant,
  context: RequestContext,
  subject: BitSet,
  personId: string | undefined,
): BitSet {
  if ((grant.subjects & subject) === 0 || !isAbout(grant, personId)) return noBits;
  if (isMandating(grant, context, subject)) return noBits;
  return grant.categories | (grant.confided & context.openedCategories);
}
