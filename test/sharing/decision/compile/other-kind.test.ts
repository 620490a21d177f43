import { InputError } from 'exit-work/kernel';
import { type DisclosureRequest, decideDisclosure } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';

it.each<[string, Partial<DisclosureRequest>, string, string]>([
  ['a kind that the policy does not list', { recipientKind: 'police' }, 'recipientKind', 'other-kind'],
  [
    'a role that nobody there has',
    { recipientRole: 'police-officer' },
    'recipientRole',
    'role-of-other-kind',
  ],
])('a request is refused that states of a listed organisation %s', (_, stated, path, code) => {
  const decide = () => decideDisclosure(request(stated), policy({ consents: [consent()] }));
  expect(decide).toThrow(InputError);
  expect(decide).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path, code })] }));
});
