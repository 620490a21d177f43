import type { LegalPermission } from '../../model/index.js';
import type { PermissionWeighing } from './permission-weighing.js';

/** Whether a law asks something of the client that a weighing of it does not state. */
export function isDoubtful(
  { clientAgeFrom, clientAgeBelow, clientLegalStatuses }: LegalPermission,
  { clientBornOn, clientLegalStatus }: PermissionWeighing,
): boolean {
  const asksForAge = clientAgeFrom !== undefined || clientAgeBelow !== undefined;
  return (
    (asksForAge && clientBornOn === undefined) ||
    (clientLegalStatuses !== undefined && clientLegalStatus === undefined)
  );
}
