import { citedSources } from 'exit-work/kernel';
import { builtInProhibitions, type SharingPolicy } from 'exit-work/sharing';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  everyCategory,
  everySubject,
  funder,
  mandate,
  personalCategories,
  police,
  policy,
  request,
  rulings,
  warningToPolice,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { confidentialityLimit } from '../../builders/safeguarding-builders.js';

/** A policy in which everything is permitted to a recipient, by consent, mandate, agreement and duty. */
function everythingTo(
  recipientId: string,
  organisations: NonNullable<SharingPolicy['organisations']>,
): SharingPolicy {
  const purposes: NonNullable<SharingPolicy['consents']>[number]['purposes'] = [
    'safeguarding',
    'funding-accountability',
  ];
  const all = { purposes, categories: [...everyCategory] };
  return policy({
    organisations,
    consents: everySubject.map((dataSubject) =>
      consent({ id: `consent-${dataSubject}`, dataSubject, recipientIds: [recipientId], ...all }),
    ),
    mandates: [mandate({ clientId: 'c-2', authorityId: recipientId, ...all })],
    agreements: [
      agreement({
        parties: ['o-exit', recipientId],
        purposes,
        dataSubjects: [...everySubject],
        shared: [...everyCategory],
      }),
    ],
    duties: [
      duty({
        authorityKinds: ['funder', 'police'],
        dataSubjects: [...everySubject],
        categories: [...everyCategory],
      }),
    ],
  });
}

const everything = { dataSubjects: [...everySubject], categories: [...everyCategory] };

describe('a funder', () => {
  const asked = request({ recipientId: 'o-funder', recipientRole: 'funder-officer', ...everything });
  const granting = everythingTo('o-funder', [funder()]);

  it.each([
    ['without a duty', 'funding-accountability', 'prohibited'],
    ['with a duty', 'safeguarding', 'escalated'],
  ] as const)('gets nothing personal on any ground, %s', (_, purpose, reason) => {
    const decision = decidedAlike({ ...asked, purpose, triggers: ['planned-violence'] }, granting);
    expect(decision.permitted.filter(({ category }) => category !== 'organisational')).toEqual([]);
    const personal = decision.redactions.filter(({ category }) => category !== 'organisational');
    expect(personal).toHaveLength(personalCategories.length * everySubject.length);
    expect(new Set(personal.map((redaction) => redaction.reason))).toEqual(new Set([reason]));
  });

  it('gets nothing personal on each ground alone', () => {
    const ordinary = { ...asked, purpose: 'funding-accountability' as const };
    const empty = policy({ organisations: [funder()] });
    const { consents = [], agreements = [], mandates: given = [] } = granting;
    const mandates = given.map((one) => ({ ...one, clientId: 'c-1' }));
    for (const alone of [{ consents }, { agreements }, { mandates }]) {
      const { permitted } = decidedAlike(ordinary, { ...empty, ...alone });
      expect(permitted.map(({ category }) => category).filter((one) => one !== 'organisational')).toEqual([]);
      expect(permitted.length).toBeGreaterThan(0);
    }
  });

  it('gets nothing personal also where it is a party under another role', () => {
    const decision = decidedAlike({ ...asked, recipientRole: 'case-manager' }, granting);
    expect(decision.permitted.filter(({ category }) => category !== 'organisational')).toEqual([]);
  });

  it('gets facts about the organisation and the programme', () => {
    const facts = { dataSubjects: ['nobody' as const], categories: ['organisational' as const] };
    const decision = decidedAlike({ ...asked, ...facts, purpose: 'funding-accountability' }, granting);
    expect(decision.outcome).toBe('permit');
  });
});

describe('a recipient of unknown kind', () => {
  const asked = warningToPolice({ recipientId: 'o-unknown', ...everything });
  const contradictory = [police({ id: 'o-unknown' }), police({ id: 'o-unknown', kind: 'prison' })];

  it('that is not listed gets nothing, and no other reason is given', () => {
    const granting = everythingTo('o-unknown', [police(), funder()]);
    const decision = decidedAlike({ ...asked, triggers: [] }, granting);
    expect(decision).toMatchObject({ outcome: 'deny', determining: ['built-in:unlisted'] });
    expect(decidedAlike(asked, granting)).toMatchObject({
      outcome: 'escalate',
      determining: ['built-in:unlisted', 'duty-1'],
    });
  });

  it.each([
    ['', contradictory],
    [', the other way round', [...contradictory].reverse()],
  ])('that is listed as two kinds%s goes to a human where a duty of one is stated', (_, organisations) => {
    const dutiful = policy({ organisations, duties: [duty({ categories: ['identity'] })] });
    const identity = { ...asked, dataSubjects: ['client'], categories: ['identity'] } as const;
    expect(decidedAlike(identity, dutiful)).toMatchObject({
      outcome: 'escalate',
      determining: ['duty-1'],
    });
    expect(decidedAlike({ ...identity, triggers: [] }, dutiful).outcome).toBe('deny');
  });

  it('listed twice as the same kind is known', () => {
    const twice = policy({ consents: [consent()] });
    const again = {
      ...twice,
      organisations: [...(twice.organisations ?? []), ...(twice.organisations ?? [])],
    };
    expect(decidedAlike(request(), again)).toEqual(decidedAlike(request(), twice));
  });
});

describe('what always stays hidden', () => {
  const granting = everythingTo('o-police', [police()]);
  const asked = warningToPolice(everything);

  it('is where staff live, and what is confided of acts unknown to justice: nothing else', () => {
    const decision = decidedAlike({ ...asked, triggers: [] }, granting);
    expect(decision.outcome).toBe('permit-with-redaction');
    expect(
      new Set(
        Object.entries(rulings(decision))
          .filter(([, reason]) => reason === 'prohibited')
          .map(([item]) => item),
      ),
    ).toEqual(
      new Set(['staff/whereabouts', ...everySubject.map((subject) => `${subject}/undisclosed-offences`)]),
    );
  });

  it('goes to a human when a duty asks for it', () => {
    const home = warningToPolice({ dataSubjects: ['staff'], categories: ['whereabouts'] });
    expect(decidedAlike(home, granting)).toMatchObject({
      outcome: 'escalate',
      permitted: [],
      determining: ['built-in:staff-home', 'duty-1'],
    });
  });

  it('does not hide where anybody else lives, nor how staff are reached at work', () => {
    const decision = decidedAlike(
      { ...asked, dataSubjects: ['client', 'staff'], categories: ['whereabouts', 'contact'], triggers: [] },
      granting,
    );
    expect(rulings(decision)).toEqual({
      'client/whereabouts': 'permit',
      'client/contact': 'permit',
      'staff/whereabouts': 'prohibited',
      'staff/contact': 'permit',
    });
  });

  it('is opened by the limit of confidentiality for it, which is named, and no other', () => {
    const confidentialityLimits = [
      confidentialityLimit(),
      confidentialityLimit({ id: 'limit-2', category: 'counselling-notes' }),
    ];
    const confided = warningToPolice({ categories: ['undisclosed-offences'], triggers: [] });
    expect(decidedAlike(confided, { ...granting, confidentialityLimits })).toMatchObject({
      outcome: 'permit',
      determining: ['agreement-1', 'consent-client', 'limit-1'],
    });
  });

  it('tells which of it no override lifts', () => {
    expect(builtInProhibitions().map(({ id, isFinal }) => [id, isFinal])).toEqual([
      ['built-in:staff-home', true],
      ['built-in:unlisted', true],
      ['built-in:not-on-team', false],
      ['built-in:undisclosed-offences', false],
      ['built-in:funder', false],
      ['built-in:threatened', false],
      ['built-in:necessity', false],
    ]);
  });

  it('is stated with its sources, in prohibitions of distinct names', () => {
    const standing = builtInProhibitions();
    expect(new Set(standing.map(({ id }) => id)).size).toBe(standing.length);
    for (const { id, citation } of standing) {
      expect(id).toMatch(/^built-in:[a-z]+(-[a-z]+)*$/);
      expect(citedSources(citation)).not.toEqual([]);
      for (const source of citedSources(citation)) expect(Object.hasOwn(sourceStatements, source)).toBe(true);
    }
  });
});
