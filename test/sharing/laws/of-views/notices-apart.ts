import { InputError } from 'exit-work/kernel';
import { Client } from 'exit-work/model';
import {
  type DisclosureDecision,
  decideDisclosure,
  recipientNotice,
  type SharingPolicy,
  viewRecord,
} from 'exit-work/sharing';
import { client } from '../../../builders/people/client.js';
import { consentBy, dutyBy } from '../../worlds/random-grounds.js';
import { prohibitionBy } from '../../worlds/random-prohibitions.js';
import { type Choose, oneOf, seeded } from '../../worlds/small-scope.js';
import { randomInquiries, type World } from '../../worlds/worlds.js';
import { withAdded } from '../of-decisions/changes.js';

export interface Findings {
  readonly pairs: number;
  readonly outcomes: ReadonlySet<string>;
  readonly breach: unknown;
}

/** Questions under a policy and others that differ from it; those that permit the same must be told the same. */
export function noticesApart(questions: number, seed: number): Findings {
  const choose = seeded(seed);
  const outcomes = new Set<string>();
  let pairs = 0;
  for (let question = 0; question < questions; question += 1) {
    const asked = anyWorld(choose);
    const told = new Map<string, readonly string[]>();
    for (const policy of variantsOf(choose, asked)) {
      const decision = decisionOn(asked, policy);
      if (decision === undefined) continue;
      const notices = noticesOf(decision);
      const permitted = JSON.stringify(decision.permitted);
      const known = told.get(permitted);
      outcomes.add(decision.outcome);
      if (known === undefined) told.set(permitted, notices);
      else pairs += 1;
      if (known?.some((notice, index) => notice !== notices[index])) {
        return { pairs, outcomes, breach: { request: asked.request, policy, known, notices } };
      }
    }
  }
  return { pairs, outcomes, breach: undefined };
}

/** Nothing where the other policy knows the recipient as somebody of whom this cannot be asked. */
function decisionOn({ request }: World, policy: SharingPolicy): DisclosureDecision | undefined {
  try {
    return decideDisclosure(request, policy);
  } catch (error) {
    if (error instanceof InputError && error.issues.every(({ code }) => code === 'role-of-other-kind'))
      return undefined;
    throw error;
  }
}

/** Everything that a recipient can be given. */
function noticesOf(decision: DisclosureDecision): readonly string[] {
  const notices = (['none', 'count', 'categories'] as const).map((withheld) =>
    recipientNotice(decision, withheld),
  );
  return [...notices, viewRecord(Client, client({ id: decision.clientId }), decision)].map((one) =>
    JSON.stringify(one),
  );
}

/** The same policy; more reasons to withhold; more near misses; something that cannot be read; and others altogether. */
function variantsOf(choose: Choose, { request, policy }: World): readonly SharingPolicy[] {
  const { clientId, recipientId, triggers = ['t-1'] } = request;
  const refused = { ...consentBy(choose, 'added'), clientId, recipientIds: [recipientId] };
  const prohibited = withAdded(policy, 'prohibitions', prohibitionBy(choose, 'added'));
  const { organisations = [], duties = [] } = policy;
  const nothing = { holderId: policy.holderId, organisations, consents: [], mandates: [], agreements: [] };
  return [
    policy,
    withAdded(policy, 'consents', { ...refused, expires: refused.notBefore }),
    prohibited,
    withAdded(prohibited, 'duties', { ...dutyBy(choose, 'added'), trigger: oneOf(choose, triggers) }),
    { ...nothing, duties: [], prohibitions: [] },
    { ...nothing, duties, prohibitions: [{ id: 'everything', because: 'an example' }] },
    { ...policy, escalateTo: 'counsellor', prohibitions: [{ id: 'none of an identifier', because: '' }] },
    { ...anyWorld(choose).policy, holderId: policy.holderId, organisations },
  ];
}

function anyWorld(choose: Choose): World {
  for (const { worlds } of randomInquiries(choose, 1)) for (const world of worlds) return world;
  throw new RangeError('there are no more worlds');
}
