import {
  type CaseSafeguard,
  compilePolicy,
  type DisclosureRequest,
  decideDisclosure,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consent, everyCategory, policy, request } from '../../builders/builders.js';
import { safeguard, sister, threatened, vitalInterest } from '../../builders/safeguarding-builders.js';

const [noon, later] = ['2030-06-01T12:00:00Z', '2030-06-01T13:00:00Z'] as const;
const toSister = request({ recipientId: 'rel-1', recipientRole: 'relative', categories: ['whereabouts'] });
const agreed = [
  consent({ recipientIds: ['rel-1'], categories: [...everyCategory] }),
  consent({ id: 'consent-2', recipientIds: ['rel-1'], categories: [...everyCategory], ...sister }),
];

function under(...safeguards: CaseSafeguard[]) {
  const compiled = compilePolicy(policy({ consents: agreed, safeguards }));
  return (asked: Partial<DisclosureRequest> = {}) => compiled.decide({ ...toSister, ...asked }).outcome;
}

describe('while a client is threatened', () => {
  it('where they are, and how to reach them, stays hidden from family and group: nothing else', () => {
    const [calm, anxious] = [under(safeguard()), under(threatened())];
    const hidden = (['relative', 'guardian'] as const).flatMap((recipientRole) =>
      everyCategory
        .map((category) => ({ recipientRole, categories: [category] }))
        .filter((asked) => calm(asked) !== anxious(asked))
        .map(({ categories: [category] }) => `${recipientRole} ${category}`),
    );
    expect(hidden.sort()).toEqual([
      'guardian contact',
      'guardian whereabouts',
      'relative contact',
      'relative whereabouts',
    ]);
  });

  it('the relative’s own data are as before', () => {
    const own = { dataSubjects: ['relative' as const], persons: [sister], categories: ['contact' as const] };
    expect(under(threatened())(own)).toBe('permit');
  });

  it('a vital interest goes to a human', () => {
    const vital = vitalInterest({ recipientIds: ['rel-1'], categories: ['whereabouts'] });
    const governing = policy({ vitalInterests: [vital], safeguards: [threatened()] });
    expect(decideDisclosure({ ...toSister, purpose: 'safeguarding' }, governing)).toMatchObject({
      outcome: 'escalate',
      determining: ['built-in:threatened', 'vital-1'],
    });
  });
});

describe('a client is threatened', () => {
  it.each<[string, CaseSafeguard[], 'yes' | 'no']>([
    ['from the instant on', [safeguard({ threats: [{ from: noon }] })], 'yes'],
    ['not before it', [safeguard({ threats: [{ from: later }] })], 'no'],
    [
      'until the concern is resolved',
      [safeguard({ threats: [{ from: '2030-01-01T00:00:00Z', until: later }] })],
      'yes',
    ],
    [
      'no longer at that instant',
      [safeguard({ threats: [{ from: '2030-01-01T00:00:00Z', until: noon }] })],
      'no',
    ],
    [
      'while one of two threats lasts',
      [safeguard({ threats: [{ from: '2030-01-01T00:00:00Z', until: noon }, { from: noon }] })],
      'yes',
    ],
    [
      'not between two threats',
      [safeguard({ threats: [{ from: '2030-01-01T00:00:00Z', until: noon }, { from: later }] })],
      'no',
    ],
    ['where one of two safeguards says so', [safeguard(), threatened()], 'yes'],
    ['where both of two safeguards say so', [threatened(), threatened()], 'yes'],
    ['not where it is another client', [safeguard(), { ...threatened(), clientId: 'c-2' }], 'no'],
    ['not where nobody is', [safeguard({ threats: [] })], 'no'],
  ])('%s', (_, safeguards, isThreatened) => {
    expect(under(...safeguards)()).toBe(isThreatened === 'yes' ? 'deny' : 'permit');
  });
});
