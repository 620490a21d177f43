import type { DisclosureRequest } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { policy } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, vitalInterest } from '../../builders/safeguarding-builders.js';

const life = policy({ vitalInterests: [vitalInterest({ recipientIds: ['x-1'] })] });

it.each<[string, string, Partial<DisclosureRequest>]>([
  ['by name and kind', 'permit', { recipientName: 'Sampleton', recipientKind: 'police' }],
  ['by name alone', 'escalate', { recipientName: 'Sampleton' }],
  ['by kind alone', 'escalate', { recipientKind: 'police' }],
  ['not at all', 'escalate', {}],
  [
    'by name, as somebody who is threatened',
    'permit',
    { recipientName: 'Alex', recipientRole: 'threatened-person' },
  ],
  ['namelessly, as somebody who is threatened', 'escalate', { recipientRole: 'threatened-person' }],
])('where a life is at stake, a stranger introduced %s', (_, outcome, asked) => {
  expect(decidedAlike(emergency({ recipientId: 'x-1', ...asked }), life).outcome).toBe(outcome);
});
