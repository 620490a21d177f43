import { InputError } from 'exit-work/kernel';
import { type DisclosureRequest, decideDisclosure, type SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { secret } from './damage.js';

const fail = () => {
  throw new Error(secret);
};

/** The same value to look at, and nothing that can be read: no JSON is like that, but a caller can hand it over. */
const hostilities: readonly (readonly [name: string, make: (value: object) => unknown])[] = [
  ['fails when it is read', (value) => new Proxy(value, { get: fail })],
  ['fails when its fields are listed', (value) => new Proxy(value, { ownKeys: fail })],
  ['fails when a field is described', (value) => new Proxy(value, { getOwnPropertyDescriptor: fail })],
  ['fails when its kind is asked', (value) => new Proxy(value, { getPrototypeOf: fail })],
  ['was revoked', revoked],
  ['is no list any more', (value) => Object.setPrototypeOf([value], { made: 'by hand' })],
  ['counts for itself', (value) => Object.assign([value], { [Symbol.iterator]: fail })],
];

function revoked(value: object): unknown {
  const { proxy, revoke } = Proxy.revocable(value, {});
  revoke();
  return proxy;
}

/** Each part of a record with something that throws when it is touched in its place. */
function spoilt<T extends object>(value: T, make: (value: object) => unknown): readonly unknown[] {
  const fields = Object.entries(value);
  return [
    make(value),
    ...fields.map(([name, one]) => ({ ...value, [name]: make(Object(one)) })),
    ...fields.map(([name]) => Object.defineProperty({ ...value }, name, { get: fail, enumerable: true })),
  ];
}

const governing: SharingPolicy = policy({ consents: [consent()] });

describe.each(hostilities)('what %s', (_, make) => {
  it('is an InputError in a request, unless what matters of it could be read', () => {
    for (const asked of spoilt(request(), make)) {
      const answer = attempt(() => decideDisclosure(asked as DisclosureRequest, governing));
      if (answer instanceof InputError) expect(answer.message).not.toContain(secret);
      else expect(answer).toEqual(decideDisclosure(request(), governing));
    }
  });

  it('is escalated in a policy', () => {
    for (const unreadable of spoilt(governing, make)) {
      const decision = decideDisclosure(request(), unreadable as SharingPolicy);
      expect(decision).toMatchObject({ outcome: 'escalate', permitted: [] });
      expect(JSON.stringify(decision)).not.toContain(secret);
    }
  });
});

function attempt(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (thrown) {
    return thrown;
  }
}
