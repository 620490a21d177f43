import { match } from 'ts-pattern';
import {
  type DisclosureDecision,
  type GroundReference,
  isCompellingGround,
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
  const isUrgent = grounds.every(({ ground }) => isCompellingGround(ground));
  if (isUrgent && !grounds.every((ground) => permitsNotification(ground, policy))) return 'not-told';
  const when = obligations.find(({ code }) => code === 'tell-client')?.when;
  // What is of nobody need not be told, and nothing forbids to tell it.
  return when ?? (subject === 'nobody' && !isUrgent ? 'known' : 'not-told');
}

function permitsNotification(
  { ground, id }: GroundReference,
  { duties = [], vitalInterests = [] }: LoggedPolicy,
): boolean {
  const notification = match(ground)
    .with('legal-duty', () => duties.find((duty) => duty.id === id)?.tellClient)
    .with('vital-interest', () => vitalInterests.find((decision) => decision.id === id)?.tellClient)
    .with('consent', 'mandate', 'agreement', () => 'before' as const)
    .exhaustive();
  return notification !== undefined && notification !== 'not-told';
}
