import { blueprints } from 'exit-work/programme';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { exitOrganisation, jobCentre } from '../../../builders/organisation/organisations.js';
import { client } from '../../../builders/people/client.js';
import { consentToJobCentre } from '../../../builders/sharing/consent.js';
import { advanced, eventNow, opened } from '../../../lifecycle/stories/story.js';
import { tracedModules } from './traced-modules.js';
import type { Step } from './walk.js';

type Lifecycle = typeof import('exit-work/lifecycle');
type Model = typeof import('exit-work/model');
type Sharing = typeof import('exit-work/sharing');

/** The same request and the same event each time, from the call to the return, by modules that were never called. */
export interface FixedWalks {
  /** `decideDisclosure`, then `viewRecord`. */
  readonly disclosure: readonly Step[];
  /** `applyEvent`. */
  readonly event: readonly Step[];
}

export function fixedWalks(): FixedWalks {
  return { disclosure: walkOfDisclosure(), event: walkOfEvent() };
}

/** The job centre asks who the client is and how they are; the client consented to the first. */
const request: DisclosureRequest = {
  id: 'request-1',
  clientId: 'c-1',
  holderId: 'o-exit',
  recipientId: 'o-job-centre',
  recipientRole: 'employment-adviser',
  purpose: 'service-delivery',
  dataSubjects: ['client'],
  categories: ['identity', 'health'],
  instant: '2030-06-01T12:00:00Z',
};

const policy: SharingPolicy = {
  holderId: 'o-exit',
  organisations: [exitOrganisation(), jobCentre()],
  consents: [consentToJobCentre()],
  mandates: [],
  agreements: [],
  duties: [],
  prohibitions: [],
};

function walkOfDisclosure(): readonly Step[] {
  const { load, during } = tracedModules();
  const { decideDisclosure, viewRecord } = load('src/sharing/index.ts') as Sharing;
  const { Client } = load('src/model/index.ts') as Model;
  return during(() => {
    const decision = decideDisclosure(request, policy);
    viewRecord(Client, client(), decision);
    if (decision.outcome !== 'permit-with-redaction') throw new Error(`this walk was to end with a view`);
  });
}

/** A plan is agreed with a client at liberty. */
function walkOfEvent(): readonly Step[] {
  const { load, during } = tracedModules();
  const { applyEvent } = load('src/lifecycle/index.ts') as Lifecycle;
  const state = advanced(opened(blueprints.exitSweden), ...beforeThePlan);
  const event = eventNow(state, 'plan.agreed');
  return during(() => {
    if (!applyEvent(state, event).ok) throw new Error('this walk was to end in a new state');
  });
}

const beforeThePlan = [
  'client.informed',
  'participation.agreed',
  'staff-risk.discussed',
  'case-manager.appointed',
  'needs.assessed',
  'risk.assessed',
];
