import { match } from 'ts-pattern';
import {
  canBeSilent,
  type DisclosureDecision,
  type GroundReference,
  type PermittedItem,
} from '../decision/contract/index.js';
import type { LoggedPolicy } from '../policy/index.js';
import type { DisclosedItem } from './entry/index.js';

/**
 * Whether and when the client learns of an item. What only laws and emergencies permit is told unless one of them forbids
 * it; one that the policy does not hold may forbid it. For all the rest, the latest time of the whole disclosure holds.
 */
export function notificationDue(
  { subject, grounds }: PermittedItem,
  { obligations }: DisclosureDecision,
  policy: LoggedPolicy,
): DisclosedItem['notification'] {
  if (grounds.some(({ ground }) => ground === 'consent')) return 'known';
  const isOfLaw = grounds.every(({ ground }) => canBeSilent(ground));
  if (isOfLaw && !grounds.every((ground) => permitsNotification(ground, policy))) return 'not-told';
  const when = obligations.find(({ code }) => code === 'tell-client')?.when;
  // What is of nobody need not be told, and nothing forbids to tell it.
  return when ?? (subject === 'nobody' && !isOfLaw ? 'known' : 'not-told');
}

function permitsNotification(
  { ground, id }: GroundReference,
  { duties = [], permissions = [], weighings = [], vitalInterests = [] }: LoggedPolicy,
): boolean {
  const notification = match(ground)
    .with('legal-duty', () => duties.find((duty) => duty.id === id)?.tellClient)
    .with('legal-permission', () => {
      const weighing = weighings.find((one) => one.id === id);
      return permissions.find((permission) => permission.id === weighing?.permissionId)?.tellClient;
    })
    .with('vital-interest', () => vitalInterests.find((decision) => decision.id === id)?.tellClient)
    .with('consent', 'mandate', 'agreement', () => 'before' as const)
    .exhaustive();
  return notification !== undefined && notification !== 'not-told';
}
