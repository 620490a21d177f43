import { expect, it } from 'vitest';
import { shareOf } from '../../../evidence/share.js';
import { malformedPolicies, malformedRequests } from './fails-closed.js';

const minutes = 60_000;

it.each([
  [shareOf(800_000), 'malformed requests', malformedRequests] as const,
  [shareOf(200_000), 'malformed policies', malformedPolicies] as const,
])(
  '%i %s never permit what the sound ones did not, and throw nothing but an InputError',
  (count, _, trying) => {
    const { breach, tried, closed } = trying(count, 2);
    expect(breach).toBeUndefined();
    expect(closed / tried).toBeGreaterThan(0.8);
  },
  10 * minutes,
);
