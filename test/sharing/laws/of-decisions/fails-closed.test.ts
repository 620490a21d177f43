import { expect, it } from 'vitest';
import { malformedPolicies, malformedRequests } from './fails-closed.js';

it.each([
  ['requests', malformedRequests, 1_500],
  ['policies', malformedPolicies, 500],
])(
  'malformed %s never permit what the sound ones did not, and throw nothing but an InputError',
  (_, trying, count) => {
    const { breach, tried, closed, damages } = trying(count, 1);
    expect(breach).toBeUndefined();
    expect(closed / tried).toBeGreaterThan(0.8);
    expect(damages.size).toBeGreaterThan(40);
  },
);
