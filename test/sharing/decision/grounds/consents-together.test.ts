import type { Consent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';

/** What the client decides with a guardian, the guardian refuses, for a year. */
const together = consent({ capacity: 'limited', guardianId: 'g-1' });
const refusal = consent({
  id: 'refusal-1',
  status: 'refused',
  ...{ givenBy: 'guardian', guardianId: 'g-1', categories: ['identity', 'contact'] },
  ...{ purposes: ['service-delivery', 'supervision'], recipientIds: ['o-job-centre', 'o-police'] },
});
/** All of what was refused, agreed to. */
const whole = consent({
  ...refusal,
  id: 'yes-1',
  status: 'given',
  replacesId: 'refusal-1',
  notBefore: '2030-05-01T00:00:00Z',
});
const withdrawn = { status: 'withdrawn', withdrawnAt: '2030-05-02T00:00:00Z' } as const;

function outcomeAt(instant: Consent['notBefore'], ...consents: readonly Partial<Consent>[]) {
  const all = [
    together,
    refusal,
    ...consents.map((one, place) => ({ ...whole, id: `yes-${place + 1}`, ...one })),
  ];
  return decidedAlike(request({ instant }), policy({ consents: all })).determining.join();
}

describe('a refusal is taken back', () => {
  const after = '2030-06-01T12:00:00Z';
  const open = (...consents: readonly Partial<Consent>[]) =>
    outcomeAt(after, ...consents).includes('consent-1');

  it.each<[string, boolean, readonly Partial<Consent>[]]>([
    ['by nothing but a yes', false, []],
    ['by who agrees to all of it', true, [{}]],
    ['also if they withdraw that since', true, [withdrawn]],
    ['not by what was only asked for', false, [{ status: 'requested' }]],
    ['nor by another refusal', false, [{ status: 'refused' }]],
    ['nor by a yes to something else', false, [{ replacesId: 'consent-1' }]],
    ['nor by a yes to fewer categories', false, [{ categories: ['identity'] }]],
    ['nor by a yes towards fewer', false, [{ recipientIds: ['o-job-centre'] }]],
    ['nor by a yes for fewer purposes', false, [{ purposes: ['service-delivery'] }]],
    ['by a yes to more', true, [{ categories: ['identity', 'contact', 'health'] }]],
    ['by the first of several', true, [{ notBefore: '2030-09-01T00:00:00Z' }, {}]],
    ['in whatever order', true, [{}, { notBefore: '2030-09-01T00:00:00Z' }]],
    ['not before the yes begins', false, [{ notBefore: '2030-06-01T12:00:00.001Z' }]],
    ['but then', true, [{ notBefore: after }]],
  ])('%s', (_, isOpen, consents) => expect(open(...consents)).toBe(isOpen));
});
