import { Client } from 'exit-work/model';
import { type DisclosureDecision, explainFields, recipientNotice, viewRecord } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { clientKnownByName } from '../../builders/people/client.js';

// What a caller in JavaScript may give.
const undecided = { permitted: 'all' } as unknown as DisclosureDecision;

it.each<[string, () => unknown]>([
  ['a view', () => viewRecord(Client, clientKnownByName(), undecided)],
  ['an explanation', () => explainFields(Client, undecided)],
  ['a notice', () => recipientNotice(undecided)],
])('%s of what is no decision is refused, with where that was given', (_, make) => {
  expect(make).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ path: expect.stringMatching(/^decision/) })],
    }),
  );
});
