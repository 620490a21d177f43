import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { checkedReference } from '../../../bench/sharing-checked-reference.js';
import { workload } from '../../../bench/sharing-workload.js';

/** What the bench measures against must answer as the rules do, or it measures nothing. */
it('whoever writes the yes and no of a large house by hand answers as the rules do', () => {
  const { policy, requests } = workload();
  const { permits } = compilePolicy(policy);
  const byHand = checkedReference(policy);
  const some = requests.slice(0, 20_000);
  expect(some.filter((request) => permits(request) !== byHand(request)).map(({ id }) => id)).toEqual([]);
  expect(some.filter(permits).length).toBeGreaterThan(1_000);
});
