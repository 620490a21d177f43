import { decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../builders/builders.js';

const withdrawn = { status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' } as const;

/** As {@link consent}, given a month before it is asked for. */
function newer(
  overrides: Parameters<typeof consent>[0] = {},
): NonNullable<SharingPolicy['consents']>[number] {
  return consent({ id: 'consent-2', notBefore: '2030-05-01T00:00:00Z', ...overrides });
}

// Elsewhere the most recent consent decides alone: https://github.com/sdhealthconnect/leap-cds/pull/27
it.each<[string, NonNullable<SharingPolicy['consents']>[number][], string]>([
  ['a newer refusal of the same', [consent(), newer({ status: 'refused' })], 'escalate'],
  [
    'a newer refusal of another sharing',
    [consent(), newer({ status: 'refused', categories: ['contact'] })],
    'permit',
  ],
  ['a newer request that nobody has answered', [consent(), newer({ status: 'requested' })], 'permit'],
  ['a newer consent to less', [consent(), newer({ categories: ['contact'] })], 'permit'],
  ['a newer consent that is withdrawn', [consent(), newer(withdrawn)], 'permit'],
  ['a newer consent, the older one withdrawn', [consent(withdrawn), newer()], 'permit'],
  [
    'a newer consent to less, the older one withdrawn',
    [consent(withdrawn), newer({ categories: ['contact'] })],
    'deny',
  ],
])('the most recent consent does not win: %s', (_, consents, outcome) => {
  const decisions = [consents, [...consents].reverse()].map((shuffled) =>
    decideDisclosure(request(), policy({ consents: shuffled })),
  );
  expect(decisions[0]?.outcome).toBe(outcome);
  expect(decisions[1]).toEqual(decisions[0]);
});
