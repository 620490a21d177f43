import { identifierPattern } from '../kernel/identifier.js';
import type { CaseEvent } from '../model/index.js';

// On days that every month has; the others are asked of the schema.
const commonInstant =
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-2]):[0-5]\d)$/;

/** The fields of nearly every event. */
const fields: ReadonlySet<string> = new Set(['id', 'type', 'instant', 'actorId', 'role', 'recordId']);

/**
 * An event of the common kind that is evidently right: the schema would accept it. Nothing for all others, of which
 * nothing is known yet; the schema is asked then. A log of years is read many times, and this costs a fraction of the
 * schema. Type and role are left to the table, which knows those that there are.
 */
export function commonEvent(event: CaseEvent): CaseEvent | undefined {
  for (const field in event) if (!fields.has(field)) return undefined;
  const { id, type, instant, actorId, role, recordId, reason, linkedCaseId, approvedInRole } = event;
  // Fields that are not listed are there all the same.
  if (reason !== undefined || linkedCaseId !== undefined || approvedInRole !== undefined) return undefined;
  if (!isIdentifier(id) || !isIdentifier(actorId)) return undefined;
  if (typeof instant !== 'string' || !commonInstant.test(instant)) return undefined;
  if (recordId !== undefined) {
    return isIdentifier(recordId) ? { id, type, instant, actorId, role, recordId } : undefined;
  }
  return 'recordId' in event ? undefined : { id, type, instant, actorId, role };
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && identifierPattern.test(value);
}
