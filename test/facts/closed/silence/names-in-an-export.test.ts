import { toCedar } from 'exit-work/interop/cedar';
import { expect, it } from 'vitest';
import { policy, prohibition } from '../../../sharing/builders/builders.js';
import { lifting } from '../../../sharing/builders/safeguarding-builders.js';

const prohibitions = [prohibition()];

it.each<[string, string[]]>([
  ['prohibition-1', []],
  ['prohibition-0', ['override-1']],
])('of an override of %s Cedar cannot say what it may lift where that is not there', (id, entryIds) => {
  const overrides = [lifting({ id: 'override-0' }), lifting({ prohibitionIds: [id] })];
  const { left } = toCedar(policy({ prohibitions, overrides }));
  expect(left.find(({ what }) => what === 'doubts')?.entryIds).toEqual(entryIds);
});
