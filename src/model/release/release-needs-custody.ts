import type { Rule } from '../../schema/index.js';
import type { CustodyState, LegalStatus } from '../../vocabulary/index.js';

interface Released {
  readonly client: { readonly custodyHistory?: readonly { readonly legalStatus: LegalStatus }[] };
  readonly opening: { readonly custody: CustodyState };
  readonly events: readonly { readonly type: string }[];
  readonly releasePlans?: readonly unknown[];
}

const inCustody: readonly LegalStatus[] = ['pre-trial-detainee', 'convicted-prisoner'];

const imprisonments: readonly string[] = ['client.imprisoned', 'measure.revoked'];

const expected =
  'expected no release plan for a client who was never in custody; remove it, or add the time in custody';

/** Nobody can be released who was never held. */
export const releaseNeedsCustody: Rule<Released> = {
  code: 'release-without-custody',
  fields: ['client', 'opening', 'events', 'releasePlans'],
  statement: 'only a client who was in custody has a release plan',
  citation: { follows: ['CS-4.6-07'] },
  violations: ({ client: { custodyHistory = [] }, opening, events, releasePlans = [] }) => {
    const wasHeld =
      releasePlans.length === 0 ||
      opening.custody === 'custody' ||
      events.some(({ type }) => imprisonments.includes(type)) ||
      custodyHistory.some(({ legalStatus }) => inCustody.includes(legalStatus));
    return wasHeld ? [] : releasePlans.map((_, index) => ({ path: ['releasePlans', index], expected }));
  },
};
