import type { AnonymousConference, DisclosureRequest } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, everySubject, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { nameless, safeguard } from '../../builders/safeguarding-builders.js';

const [held, noon] = ['2030-06-01T10:00:00Z', '2030-06-01T12:00:00Z'] as const;
const elsewhere = {
  recipientId: 'o-prison',
  recipientRole: 'prison-staff',
} satisfies Partial<DisclosureRequest>;
const inHouse = { recipientId: 'o-exit', recipientRole: 'counsellor' } satisfies Partial<DisclosureRequest>;
const shared = {
  purposes: ['case-management', 'service-delivery'],
  dataSubjects: [...everySubject],
  shared: ['identity', 'contact', 'whereabouts', 'reference', 'progress'],
} satisfies Parameters<typeof agreement>[0];
const agreements = [
  agreement({ parties: ['o-exit', 'o-job-centre', 'o-prison'], ...shared }),
  agreement({ id: 'agreement-2', parties: ['o-exit', 'o-other'], ...shared }),
];

function decided(conferences: AnonymousConference[], asked: Partial<DisclosureRequest>) {
  const guarding = safeguard({ anonymousConferences: conferences, namedConferenceIds: ['cc-9'] });
  const governing = policy({ agreements, safeguards: [guarding] });
  return decidedAlike(request({ purpose: 'case-management', ...asked }), governing);
}

describe('the name of the client', () => {
  const revealed = { revealedAt: noon, revealedToIds: ['o-job-centre'] };

  it.each<[string, Partial<AnonymousConference>, Partial<DisclosureRequest>, 'told' | 'hidden']>([
    ['is hidden from a participant', {}, {}, 'hidden'],
    ['is hidden from a participant who names the conference', {}, { conferenceId: 'cc-1' }, 'hidden'],
    ['is hidden from a participant who names another', {}, { conferenceId: 'cc-9' }, 'hidden'],
    ['is hidden in the conference from others', {}, { ...elsewhere, conferenceId: 'cc-1' }, 'hidden'],
    [
      'is hidden in the conference for any purpose',
      {},
      { purpose: 'service-delivery', conferenceId: 'cc-1' },
      'hidden',
    ],
    ['is told to a participant for another purpose', {}, { purpose: 'service-delivery' }, 'told'],
    ['is told to others outside of it', {}, elsewhere, 'told'],
    [
      'is hidden from others who name one that nobody lists',
      {},
      { ...elsewhere, conferenceId: 'cc-l' },
      'hidden',
    ],
    ['is told to others who name one that knows it', {}, { ...elsewhere, conferenceId: 'cc-9' }, 'told'],
    ['is told to a participant before it is held', { heldAt: '2030-06-01T12:00:00.001Z' }, {}, 'told'],
    ['is hidden from the instant on at which it is held', { heldAt: noon }, {}, 'hidden'],
    [
      'is hidden in preparing it, from those who name it',
      { heldAt: '2030-07-01T00:00:00Z' },
      { conferenceId: 'cc-1' },
      'hidden',
    ],
    ['is told from the reveal on', revealed, {}, 'told'],
    ['is told from the reveal on, in the conference', revealed, { conferenceId: 'cc-1' }, 'told'],
    ['is hidden until the reveal', { ...revealed, revealedAt: '2030-06-01T12:00:00.001Z' }, {}, 'hidden'],
    [
      'is hidden from those to whom it was not revealed',
      { ...revealed, revealedToIds: ['o-prison'] },
      {},
      'hidden',
    ],
    ['is hidden where nobody knows when it was revealed', { revealedToIds: ['o-job-centre'] }, {}, 'hidden'],
    ['is hidden where nobody knows to whom it was revealed', { revealedAt: noon }, {}, 'hidden'],
  ])('%s', (_, conference, asked, how) => {
    const decision = decided([nameless({ heldAt: held, ...conference })], asked);
    expect(decision).toMatchObject(
      how === 'told'
        ? { outcome: 'permit' }
        : { outcome: 'deny', redactions: [{ reason: 'prohibited', by: ['cc-1'] }] },
    );
  });

  it('is told where a conference is named that another safeguard lists', () => {
    const safeguards = [
      safeguard({ anonymousConferences: [nameless({ heldAt: held })] }),
      safeguard({ anonymousConferences: [nameless({ id: 'cc-2', heldAt: held, ...revealed })] }),
    ];
    const asked = request({ purpose: 'case-management', ...elsewhere, conferenceId: 'cc-2' });
    const governing = policy({ agreements, safeguards });
    expect(decidedAlike(asked, governing).redactions.map(({ by }) => by)).toEqual([['cc-2']]);
  });

  it('is known to the holder, who takes part', () => {
    const conference = nameless({ participantIds: ['o-exit', 'o-job-centre'] });
    expect(decided([conference], inHouse).determining).toEqual([]);
    expect(decided([conference], { ...inHouse, conferenceId: 'cc-1' }).determining).toEqual(['cc-1']);
  });

  it('that one of two conferences knows is hidden by the other', () => {
    const known = nameless({ id: 'cc-2', revealedAt: noon, revealedToIds: ['o-job-centre'] });
    expect(decided([known], {}).outcome).toBe('permit');
    expect(decided([known, nameless()], {}).determining).toEqual(['cc-1']);
  });

  it('is hidden in its own case only', () => {
    expect(decided([nameless()], { clientId: 'c-2' }).outcome).toBe('permit');
    expect(decided([nameless()], { clientId: 'c-2', conferenceId: 'cc-1' }).outcome).toBe('permit');
  });
});

describe('in an anonymous conference', () => {
  const asked = {
    categories: ['identity', 'contact', 'whereabouts', 'reference', 'progress'],
    dataSubjects: ['client', 'relative', 'staff'],
  } satisfies Partial<DisclosureRequest>;

  it('identity, contact and whereabouts are withheld, references pseudonymised, the rest told; staff are known', () => {
    const { permitted, redactions, outcome } = decided([nameless()], asked);
    const forms = Object.fromEntries(
      [...permitted, ...redactions].map((one) => [
        `${one.subject}/${one.category}`,
        'form' in one ? one.form : one.reason,
      ]),
    );
    expect(outcome).toBe('permit-with-redaction');
    const hidden = (subject: string) => ({
      [`${subject}/identity`]: 'prohibited',
      [`${subject}/contact`]: 'prohibited',
      [`${subject}/whereabouts`]: 'prohibited',
      [`${subject}/reference`]: 'generalised',
      [`${subject}/progress`]: 'full',
    });
    expect(forms).toEqual({
      ...hidden('client'),
      ...hidden('relative'),
      'staff/identity': 'full',
      'staff/contact': 'full',
      'staff/whereabouts': 'prohibited',
      'staff/reference': 'full',
      'staff/progress': 'full',
    });
  });

  it('nothing withheld, but something pseudonymised, is not all that was asked for', () => {
    const decision = decided([nameless()], { categories: ['reference', 'progress'] });
    expect(decision).toMatchObject({
      outcome: 'permit-with-redaction',
      permitted: [{ form: 'generalised' }, { form: 'full' }],
      redactions: [],
    });
  });

  it('references are told in full once the name is revealed', () => {
    const revealed = nameless({ revealedAt: noon, revealedToIds: ['o-job-centre'] });
    const { permitted } = decided([revealed], { categories: ['reference'] });
    expect(permitted).toMatchObject([{ category: 'reference', form: 'full' }]);
  });

  it('all that is asked for of staff may be told, and of others not', () => {
    const categories = ['reference', 'progress'] as const;
    const outcomeOf = (subject: 'staff' | 'relative') =>
      decided([nameless()], { categories: [...categories], dataSubjects: [subject] }).outcome;
    expect([outcomeOf('staff'), outcomeOf('relative')]).toEqual(['permit', 'permit-with-redaction']);
  });
});
