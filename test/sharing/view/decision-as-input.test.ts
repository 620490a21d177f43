import { InputError } from 'exit-work/kernel';
import { CaseFile, Client } from 'exit-work/model';
import {
  type DisclosureDecision,
  decideDisclosure,
  explainFields,
  recipientNotice,
  sharingPolicyOf,
  textsToClear,
  viewRecord,
} from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { agreed, asking, fileOfTwo } from '../../facts/footing/entrusted/house-of-confidants.js';

const file = fileOfTwo({
  consents: [
    agreed({ conditions: ['pseudonymised'] }),
    agreed({ id: 'consent-2', entrustedIds: ['entrusted-1'] }),
  ],
});
const decision: DisclosureDecision = {
  ...decideDisclosure(
    asking({ entrustedIds: ['entrusted-1'], categories: ['identity', 'progress', 'security'] }),
    sharingPolicyOf([file]),
  ),
  agesOfMajority: [18],
};

const ways: Readonly<Record<string, (decision: DisclosureDecision) => unknown>> = {
  viewRecord: (one) => viewRecord(CaseFile, file, one),
  explainFields: (one) => explainFields(Client, one),
  recipientNotice: (one) => recipientNotice(one, 'categories'),
  textsToClear: (one) => textsToClear(CaseFile, file, one),
};

/** The same value with something else in one place, for each place in it. */
function* damaged(value: unknown): Generator<unknown> {
  for (const other of [null, 'text', [{}]]) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    for (const other of damaged(one))
      yield Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
  }
}

it('has everything that a decision can hold', () => {
  expect(decision.entrusted?.open.length).toBeGreaterThan(0);
  expect(decision.permitted.length).toBeGreaterThan(0);
  expect(decision.redactions.length).toBeGreaterThan(0);
  expect(decision.obligations.length).toBeGreaterThan(0);
});

it.each(Object.entries(ways))(
  '%s answers a decision that is damaged anywhere, or refuses it with its path',
  (_, way) => {
    const faults = new Set<string>();
    let refused = 0;
    for (const one of damaged(decision)) {
      try {
        way(one as DisclosureDecision);
      } catch (error) {
        refused += 1;
        if (!(error instanceof InputError) || !error.issues.every(({ path }) => path.startsWith('decision')))
          faults.add(String(error));
      }
    }
    expect([...faults]).toEqual([]);
    expect(refused).toBeGreaterThan(100);
  },
);
