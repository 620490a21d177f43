import { expect, it } from 'vitest';
import { malformedPolicies, malformedRequests } from './fails-closed.js';

const minutes = 60_000;

it.each([
  ['800,000 malformed requests', malformedRequests, 800_000],
  ['200,000 malformed policies', malformedPolicies, 200_000],
])(
  '%s never permit what the sound ones did not, and throw nothing but an InputError',
  (_, trying, count) => {
    const { breach, tried, closed } = trying(count, 2);
    expect(breach).toBeUndefined();
    expect(closed / tried).toBeGreaterThan(0.8);
  },
  10 * minutes,
);
