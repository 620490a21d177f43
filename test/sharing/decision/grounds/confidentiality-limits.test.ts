import type { ConfidentialityLimit, DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  rulings,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { confidentialityLimit } from '../../builders/safeguarding-builders.js';

const notes = { categories: ['counselling-notes'] } satisfies Partial<DisclosureRequest>;
const offences = { categories: ['undisclosed-offences'] } satisfies Partial<DisclosureRequest>;
const limitOf = {
  'counselling-notes': confidentialityLimit({ category: 'counselling-notes' }),
  'undisclosed-offences': confidentialityLimit(),
} as const;
const both = Object.keys(limitOf) as (keyof typeof limitOf)[];

/** Each ground alone, towards the police for safeguarding, for both that is confided. */
const grounds = {
  consent: {
    consents: [consent({ recipientIds: ['o-police'], purposes: ['safeguarding'], categories: both })],
  },
  mandate: { mandates: [mandate({ authorityId: 'o-police', purposes: ['safeguarding'], categories: both })] },
  agreement: {
    agreements: [agreement({ parties: ['o-exit', 'o-police'], purposes: ['safeguarding'], shared: both })],
  },
  'legal-duty': { duties: [duty({ categories: both })] },
} satisfies Record<string, Partial<SharingPolicy>>;

describe('what is confided passes on', () => {
  it.each([
    ['consent', 'counselling-notes', 'permit', 'permit', ['consent-1']],
    ['mandate', 'counselling-notes', 'not-applicable', 'permit', ['limit-1', 'mandate-1']],
    ['agreement', 'counselling-notes', 'not-applicable', 'permit', ['agreement-1', 'limit-1']],
    ['legal-duty', 'counselling-notes', 'permit', 'permit', ['duty-1']],
    ['consent', 'undisclosed-offences', 'prohibited', 'permit', ['consent-1', 'limit-1']],
    ['mandate', 'undisclosed-offences', 'prohibited', 'permit', ['limit-1', 'mandate-1']],
    ['agreement', 'undisclosed-offences', 'prohibited', 'permit', ['agreement-1', 'limit-1']],
    ['legal-duty', 'undisclosed-offences', 'escalated', 'permit', ['duty-1', 'limit-1']],
  ] as const)(
    'by %s, %s: %s without a limit, %s within it',
    (ground, category, without, within, determining) => {
      const asked = warningToPolice({ categories: [category] });
      const item = `client/${category}`;
      const unlimited = decidedAlike(asked, policy(grounds[ground]));
      expect(rulings(unlimited)[item]).toBe(without);
      const limited = policy({ ...grounds[ground], confidentialityLimits: [limitOf[category]] });
      const decision = decidedAlike(asked, limited);
      expect(rulings(decision)[item]).toBe(within);
      expect(decision.determining).toEqual(determining);
    },
  );

  it('by a consent beside an agreement: the limit that the agreement needs is named', () => {
    const governing = policy({
      ...grounds.consent,
      ...grounds.agreement,
      confidentialityLimits: [limitOf['counselling-notes']],
    });
    expect(decidedAlike(warningToPolice(notes), governing).determining).toEqual([
      'agreement-1',
      'consent-1',
      'limit-1',
    ]);
  });

  it('not by the limit alone, which is no ground', () => {
    const alone = policy({
      confidentialityLimits: [limitOf['counselling-notes'], confidentialityLimit({ id: 'limit-2' })],
    });
    for (const asked of [notes, offences]) {
      expect(decidedAlike(warningToPolice(asked), alone)).toMatchObject({
        outcome: 'deny',
        determining: [],
      });
    }
  });
});

describe('a limit of confidentiality does not open', () => {
  it.each<[string, Partial<ConfidentialityLimit>, Partial<SharingPolicy>?, Partial<DisclosureRequest>?]>([
    ['towards another kind of recipient', { recipientKinds: ['court'] }],
    ['for another purpose', { purposes: ['supervision'] }],
    ['another category', { category: 'counselling-notes' }],
    ['towards somebody whom the file knows', {}, {}, { recipientId: 'p-1', recipientRole: 'relative' }],
  ])('%s', (_, limit, known = {}, asked = {}) => {
    const governing = policy({
      ...grounds.consent,
      ...known,
      confidentialityLimits: [confidentialityLimit(limit)],
    });
    const decision = decidedAlike(warningToPolice({ ...offences, ...asked }), governing);
    expect(decision).toMatchObject({ outcome: 'deny', permitted: [] });
    expect(decision.determining).toContain('built-in:undisclosed-offences');
    expect(decision.determining).not.toContain('limit-1');
  });
});
