import type { Consent } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { consent, policy, request } from '../../../sharing/builders/builders.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'decideDisclosure'>;

const wide = consent({ id: 'wide', categories: ['identity'] });

/** What is left of a consent once another one that names it was withdrawn, or refused. */
function isRight({ decideDisclosure }: Given): boolean {
  const outcomeAfter = (change: Partial<Consent>) =>
    decideDisclosure(
      request({ categories: ['identity'], instant: '2030-03-01T00:00:00Z' }),
      policy({ consents: [wide, { ...wide, id: 'other', replacesId: 'wide', ...change }] }),
    ).outcome;
  const withdrawn = { status: 'withdrawn', withdrawnAt: '2030-02-02T00:00:00Z' } as const;
  return outcomeAfter(withdrawn) === 'deny' && outcomeAfter({ status: 'refused' }) !== 'deny';
}

export const plantedInReplacements = plantedAgainst<Given>(
  1,
  'sharing/policy/facts/replaced-from.ts',
  {
    'a withdrawn replacement brings back what it replaced': [
      "(status === 'given' || status === 'withdrawn')",
      "status === 'given'",
    ],
    'a refused replacement replaces': [
      "(status === 'given' || status === 'withdrawn')",
      "status !== 'requested'",
    ],
  },
  { surface: ['sharing/decision/decide-disclosure.ts'], isRight },
);
