import { check } from 'exit-work/kernel';
import { CaseFile, Client, type Consent } from 'exit-work/model';
import {
  accountOfDisclosures,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  sharingPolicyOf,
  viewRecord,
} from 'exit-work/sharing';
import { client, exitOrganisation, jobCentre, openedCaseFile } from '../../builders/index.js';
import { everythingNeeded, request } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';

/** Everything that leaves the house for the job centre, and what the client is told of it: the bytes. */
export function whatLeaves(
  consents: readonly Consent[],
  instant: Consent['notBefore'],
  known: Partial<Client> = {},
  { events = [], ...more }: Partial<CaseFile> = {},
) {
  const written = openedCaseFile({
    client: client({ languages: ['de'], ...known }),
    organisations: [exitOrganisation(), jobCentre()],
    consents,
    events,
    ...more,
  });
  const file = check(CaseFile, JSON.parse(JSON.stringify(written)));
  if (!file.ok) throw new Error('this file can be read');
  const policy = sharingPolicyOf([file.value], { necessity: everythingNeeded });
  const asked = request({ categories: ['identity', 'contact', 'whereabouts'], instant });
  const decision = decideDisclosure(asked, policy);
  const log = recordDisclosure(emptyLog, {
    id: 'entry-1',
    request: asked,
    decision,
    policy,
    at: instant,
    byId: 'm-1',
  });
  return {
    outcome: decision.outcome,
    issues: decision.issues.map(({ path }) => path),
    view: JSON.stringify(viewRecord(Client, file.value.client, decision)),
    notice: JSON.stringify(recipientNotice(decision)),
    log: JSON.stringify(log),
    account: JSON.stringify(accountOfDisclosures(log, 'c-1')),
  };
}
