import type { Instant } from 'exit-work/kernel';
import {
  accountOfDisclosures,
  type DisclosureLog,
  type DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  type UndecidedDisclosureDetails,
} from 'exit-work/sharing';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { duty, police, request } from '../../sharing/builders/builders.js';

export const file = openedCaseFile({
  client: client({ languages: ['de'] }),
  organisations: [exitOrganisation(), jobCentre(), police()],
  consents: [consentToJobCentre()],
});
const late = duty({ tellClient: 'later' });
const policy: SharingPolicy = sharingPolicyOf([file], { duties: [late] });
export const nextCentury: Instant = '2130-03-05T08:00:00Z';

/** Days are counted from the tenth of March on. */
export function at(day: number, time = '09:00:00'): Instant {
  return `2030-03-${10 + day}T${time}Z`;
}

export interface Times {
  readonly day: number;
  readonly enteredAt?: Instant;
}

export function withAnswer(
  log: DisclosureLog,
  id: string,
  { day, enteredAt = at(day, '09:30:00') }: Times,
  {
    asked = request(),
    ...correction
  }: { asked?: DisclosureRequest; replaces?: string; reason?: 'wrong-instant' } = {},
): DisclosureLog {
  const dated = { ...asked, id: `request-of-${day}`, instant: at(day) };
  const decision = decideDisclosure(dated, policy);
  return recordDisclosure(log, {
    ...{ id, request: dated, decision, policy, at: at(day), enteredAt, byId: 'm-1' },
    ...correction,
  });
}

export function undecided(
  id: string,
  { day, enteredAt = at(day, '11:00:00') }: Times,
): UndecidedDisclosureDetails {
  return {
    id,
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientKind: 'police',
    cause: 'not-asked',
    disclosed: [{ subject: 'client', category: 'whereabouts', form: 'full' }],
    notification: 'after',
    disclosedAt: at(day, '02:00:00'),
    noticedById: 'm-1',
    noticedAt: at(day, '10:00:00'),
    enteredAt,
    byId: 'm-1',
  };
}

export function accountText(log: DisclosureLog): string {
  return JSON.stringify(accountOfDisclosures(log, 'c-1'));
}
