import { InputError } from 'exit-work/kernel';
import {
  type DisclosureDecision,
  type DisclosureDetails,
  decideDisclosure,
  recordDisclosure,
  recordNotification,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, policy, request } from '../builders/builders.js';
import { closed, emptyLog, type Happening, logged, open } from './logged.js';

describe('the log refuses', () => {
  const asked = request();
  const under = policy({ consents: [consent()] });
  const decision = decideDisclosure(asked, under);
  const details: DisclosureDetails = {
    id: 'entry-2',
    request: asked,
    decision,
    policy: under,
    at: asked.instant,
    enteredAt: '2030-06-02T09:00:00Z',
  };
  const log = recordDisclosure(emptyLog, { ...details, id: 'entry-1' });

  it.each<[string, Partial<DisclosureDetails>, Partial<DisclosureDecision>, string]>([
    ['an identifier in use', { id: 'entry-1' }, {}, 'entries[1].id: is given before'],
    ['no identifier', { id: 'Sam Sample' }, {}, 'id: expected an identifier'],
    ['an entry before the last', { enteredAt: '2030-06-01T23:00:00Z' }, {}, 'entries[1].enteredAt: expected'],
    [
      'an entry before the decision',
      { enteredAt: '2030-06-01T11:59:59Z' },
      {},
      'enteredAt: expected an instant',
    ],
    ['the request of another client', { request: request({ clientId: 'c-2' }) }, {}, 'request: is not what'],
    ['another request', { request: request({ id: 'request-2' }) }, {}, 'request: is not what'],
    ['a malformed request', { request: { ...asked, categories: [] } }, {}, 'categories: expected'],
    ['a permit without items', {}, { permitted: [] }, 'decision.permitted: under this policy'],
    ['a denial with items', {}, { outcome: 'deny' }, 'decision.outcome: under this policy'],
    [
      'a full permit with redactions',
      {},
      { redactions: decideDisclosure(asked, policy()).redactions },
      'decision.redactions: under this policy',
    ],
  ])('%s', (_, other, contradiction, message) => {
    const adding = () =>
      recordDisclosure(log, { ...details, decision: { ...decision, ...contradiction }, ...other });
    expect(adding).toThrow(InputError);
    expect(adding).toThrow(message);
  });

  it('anything at all after its last entry was changed', () => {
    const [entry] = log.entries;
    const changed = { ...log, entries: entry === undefined ? [] : [{ ...entry, clientId: 'c-2' }] };
    expect(() => recordDisclosure(changed, details)).toThrow('entries: the last entry was changed');
  });

  it.each<[string, Happening, string]>([
    ['of what no law allows to tell', closed['a law that forbids to tell'], 'entry-1'],
    ['of a refusal', closed['a refusal'], 'entry-1'],
    ['of what is not there', open.consent, 'entry-9'],
  ])('a telling %s', (_, happening, entryId) => {
    const before = logged(emptyLog, happening, 1);
    const times = { toldAt: '2030-06-12T09:00:00Z', enteredAt: '2030-06-12T10:00:00Z' } as const;
    expect(() => recordNotification(before, { id: 'notification-1', entryId, ...times })).toThrow(
      'entryId: expected',
    );
  });

  it('a telling that was entered before it took place', () => {
    const before = logged(emptyLog, open.consent, 1);
    const times = { toldAt: '2030-06-12T10:00:01Z', enteredAt: '2030-06-12T10:00:00Z' } as const;
    expect(() => recordNotification(before, { id: 'notification-1', entryId: 'entry-1', ...times })).toThrow(
      'enteredAt: ',
    );
  });
});
