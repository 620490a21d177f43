import { isIdentifier } from '../../kernel/index.js';
import type { CaseEvent } from '../../model/index.js';

// On days that every month has; the others are asked of the schema.
const commonInstant =
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-2]):[0-5]\d)$/;

/**
 * An event of the common kind that is evidently right: the schema would accept it. Nothing for all others, of which
 * nothing is known yet; the schema is asked then. A log of years is read many times, and this costs a fraction of the
 * schema. Type and role are left to the table, which knows those that there are.
 */
export function parseCommonEvent(event: CaseEvent | undefined): CaseEvent | undefined {
  try {
    return event === undefined || Object.getPrototypeOf(event) !== Object.prototype
      ? undefined
      : readOnce(event);
  } catch {
    // A getter may throw.
    return undefined;
  }
}

function readOnce(event: CaseEvent): CaseEvent | undefined {
  const { id, type, instant, actorId, role, recordId } = event;
  if (Object.keys(event).length !== (recordId === undefined ? 5 : 6)) return undefined;
  if (!isIdentifier(id) || !isIdentifier(actorId)) return undefined;
  if (typeof instant !== 'string' || !commonInstant.test(instant)) return undefined;
  if (hasUnlisted(event)) return undefined;
  if (recordId === undefined) return { id, type, instant, actorId, role };
  return isIdentifier(recordId) ? { id, type, instant, actorId, role, recordId } : undefined;
}

/** Fields that are not listed are there all the same. */
function hasUnlisted({ reason, linkedCaseId, approvedInRole }: CaseEvent): boolean {
  return reason !== undefined || linkedCaseId !== undefined || approvedInRole !== undefined;
}
