import { citedSources } from 'exit-work/kernel';
import {
  type DisclosureRequest,
  decideDisclosure,
  type Obligation,
  type SharingPolicy,
  type UnmetCondition,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
  unannouncedMandate,
  warningToPolice,
} from '../../builders/builders.js';
import {
  emergency,
  friend,
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
  sister,
  threatened,
  vitalInterest,
} from '../../builders/safeguarding-builders.js';

type Row = [words: string, governing: Partial<SharingPolicy>, asked?: DisclosureRequest];

const health = request({ categories: ['health'] });
const ofSister = request({ dataSubjects: ['relative'], persons: [sister] });
const twice = { prohibitions: [prohibition(), prohibition()] };
const inConflict = { duties: [duty()], prohibitions: [prohibition({ categories: ['security'] })] };
const warning = warningToPolice({ categories: ['identity', 'security'] });

const nearMisses: Readonly<Record<UnmetCondition, Row>> = {
  requested: [
    'it was asked for and has not been answered → wait for the answer of the person',
    { consents: [consent({ status: 'requested' })] },
  ],
  refused: [
    'it was refused → respect it; only the person can change it, by giving a consent',
    { consents: [consent({ status: 'refused' })] },
  ],
  withdrawn: [
    'it was withdrawn → only the person can change it, by giving a consent again',
    { consents: [consent({ status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' })] },
  ],
  replaced: [
    'a later consent has replaced it → see what the later one covers; only the person can change it, by giving a consent again',
    {
      consents: [
        consent(),
        consent({
          id: 'consent-2',
          replacesId: 'consent-1',
          status: 'withdrawn',
          withdrawnAt: '2030-05-01T00:00:00Z',
          recipientIds: ['o-prison'],
        }),
      ],
    },
  ],
  'not-yet-in-force': [
    'it is not yet in force → wait until it is',
    { consents: [consent({ notBefore: '2030-07-01T00:00:00Z' })] },
  ],
  ended: [
    'it has ended → have it given or concluded again, if it is still wanted',
    { agreements: [agreement({ expires: '2030-05-01T00:00:00Z' })] },
  ],
  'other-purpose': [
    'it is for another purpose → ask whether it is to hold for this purpose too',
    { consents: [consent({ purposes: ['supervision'] })] },
  ],
  'other-category': [
    'it does not cover this category → ask whether it is to cover this category too',
    { consents: [consent()] },
    health,
  ],
  'other-subject': [
    'it covers the data of another person → ask the person whose data it is; nobody else can permit it',
    { consents: [consent()] },
    ofSister,
  ],
  'other-person': [
    'it covers the data of another person of this kind → name the person in the request, or ask the person whose data it is',
    { consents: [consent(friend)] },
    ofSister,
  ],
  'no-capacity': [
    'it was given by somebody who could not decide alone → ask the guardian to decide, or to stand beside the person',
    { consents: [consent({ capacity: 'none' })] },
  ],
  'mandating-authority': [
    'nobody consents freely to being reported to the authority that mandates participation → let the mandate say what the authority is told, and tell the client',
    {
      consents: [consent({ recipientIds: ['o-probation'], purposes: ['supervision'] })],
      mandates: [mandate()],
    },
    reportToProbation({ categories: ['identity'] }),
  ],
  'client-not-told': [
    'the client has not been told of it → tell the client of it first',
    { mandates: [unannouncedMandate()] },
    reportToProbation(),
  ],
  'special-category': [
    'it names no law that allows it to carry a special category → ask the person, or name the law in the agreement',
    { agreements: [agreement({ shared: ['health'] })] },
    health,
  ],
  'in-confidence': [
    'what was said in confidence passes on it only within a limit of confidentiality → ask the person; limits are set and announced before, not after',
    { agreements: [agreement({ shared: ['counselling-notes'] })] },
    request({ categories: ['counselling-notes'] }),
  ],
  'trigger-not-stated': [
    'nobody has stated that its trigger is met → judge whether its trigger is met, and state it if it is',
    { duties: [duty()] },
    emergency(),
  ],
};

/** Of telling the client there are three: one for each time. */
type Duty = Exclude<Obligation['code'], 'tell-client'> | `tell-client ${NonNullable<Obligation['when']>}`;

const obligations: Readonly<Record<Duty, string>> = {
  log: 'enter the disclosure in the case’s log: what kind, to whom, why, on which ground [CS-3.8-08]',
  'tell-client before':
    'tell the client before the disclosure what goes to whom and why [CS-4.7-08, WO-1.6-01]',
  'tell-client after':
    'tell the client after the disclosure what goes to whom and why [CS-4.7-08, WO-1.6-01]',
  'tell-client later':
    'tell the client as soon as it does no harm what goes to whom and why [CS-4.7-08, WO-1.6-01]',
  'ask-client': 'ask the person whose data it is again before this disclosure [CS-4.5-11]',
  'client-attends': 'pass it on only in the presence of the person whose data it is [CS-4.5-11]',
  pseudonymise: 'pass on pseudonyms and age bands in place of what says who it is [CS-4.5-17, MG-4.3-03]',
  'no-onward-sharing': 'the recipient may not pass it on, nor use it for another purpose [MG-4.2-06]',
  'retain-until': 'the recipient deletes it by then [CS-4.5-12]',
  'disclose-within': 'disclose it within 24 hours of when its trigger became known [CS-4.5-13]',
  'second-person': 'have a second person look at the decision that a life is at stake [CS-4.7-03]',
  review: 'look at the decision again by then; after it, nothing more is disclosed on it [CS-4.7-03]',
};

const strict = consent({ conditions: ['ask-each-time', 'client-attends', 'pseudonymised'], retainDays: 10 });
const demanding: readonly Row[] = [
  ['a consent', { consents: [strict], prohibitions: [prohibition()], overrides: [lifting()] }],
  ['an agreement', { agreements: [agreement()] }],
  ['a duty', { duties: [duty({ discloseWithinHours: 24 })] }, warningToPolice()],
  ['a vital interest', { vitalInterests: [vitalInterest()] }, emergency()],
];

const both = request({ categories: ['identity', 'health'] });
const ask = 'ask the client whether they want this shared, or seek another way to the purpose';
const seek = 'seek another way to the purpose: no consent lifts a prohibition';
const decide =
  'decide with a second person, record the decision with its reason and its review, and ask again';

describe('the holder reads', () => {
  it.each(Object.entries(nearMisses))(
    'of a ground that nearly covers it, %s',
    (reason, [words, granting, asked = request()]) => {
      const misses = decideDisclosure(asked, policy(granting)).nearMisses;
      expect(
        misses.filter(({ missing }) => missing === reason).map(({ text, change }) => `${text} → ${change}`),
      ).toEqual([words]);
    },
  );

  it('every obligation, with its sources', () => {
    const demanded = demanding.flatMap(
      ([_, granting, asked = request()]) => decideDisclosure(asked, policy(granting)).obligations,
    );
    const read = demanded.map(({ code, when, text, citation }) => [
      when === undefined ? code : `${code} ${when}`,
      `${text} [${citedSources(citation).join(', ')}]`,
    ]);
    expect(Object.fromEntries(read)).toEqual(obligations);
  });

  // First what withholds it, where something does.
  it.each<Row>([
    [': no ground covers it [WO-1.6-01]', {}],
    [
      ': somebody says that it is needed, and a human must judge that [CS-4.5-13]',
      {},
      emergency({ lifeAtStake: true }),
    ],
    [': it waits for the decision on the rest []', inConflict, warning],
    [': what would decide it could not be read []', twice],
    ['prohibition-1: the client is threatened [WO-1.6-01]', { prohibitions: [prohibition()] }],
    [
      'a, b, onward-1: the client is threatened; it was received under a limit that does not let it travel this far [WO-1.6-01, MG-4.2-06]',
      { prohibitions: [prohibition({ id: 'b' }), prohibition({ id: 'a' })], onwardLimits: [onwardLimit()] },
    ],
    [
      'agreement-1: the agreement between the two organisations says that this is not shared [WO-1.6-01]',
      { agreements: [agreement({ shared: ['contact'], excluded: ['identity'] })] },
    ],
    [
      'onward-1: it was received under a limit that does not let it travel this far [MG-4.2-06]',
      { onwardLimits: [onwardLimit()] },
    ],
    [
      'restriction-1: the file is closed to this worker [MG-2.2-02, MG-2.1-07]',
      { safeguards: [safeguard({ accessRestrictions: [restriction()] })] },
      request({ recipientId: 'o-exit', recipientMemberId: 'm-2' }),
    ],
    [
      'cc-1: the conference does not know of whom it speaks, and nobody has decided to reveal it [CS-4.5-17, CS-4.5-18]',
      { safeguards: [safeguard({ anonymousConferences: [nameless()] })] },
      request({ conferenceId: 'cc-1' }),
    ],
    [
      'built-in:staff-home: where workers and volunteers live stays hidden, although they use their real names [MG-3.3-02, WO-1.5-01]',
      {},
      request({ dataSubjects: ['staff'], categories: ['whereabouts'] }),
    ],
    [
      'built-in:undisclosed-offences: what a client confides of acts unknown to justice has rules and limits of its own [MG-1-03]',
      {},
      request({ categories: ['undisclosed-offences'] }),
    ],
    [
      'built-in:funder: funders are accountable for money, not for persons: they get aggregates only [CS-4.2-05, MG-4.3-03, MG-4.3-04]',
      {},
      request({ recipientId: 'o-funder', recipientRole: 'funder-officer' }),
    ],
    [
      'built-in:threatened: where a threatened client is, and how to reach them, stays hidden from family and group [WO-1.5-02, CS-4.7-03]',
      { safeguards: [threatened()] },
      request({ recipientId: 'rel-1', recipientRole: 'relative', categories: ['whereabouts'] }),
    ],
    ['built-in:necessity: it is more than the purpose needs [MG-4.2-06, CS-5.2-13]', { necessity: [] }],
  ])('of what is withheld, %s', (words, governing, asked = request()) => {
    const [first] = decideDisclosure(asked, policy(governing)).redactions.map(
      ({ by, text, citation }) => `${by.join(', ')}: ${text} [${citedSources(citation).join(', ')}]`,
    );
    expect(first).toBe(words);
  });

  it.each<[string, string[], Partial<SharingPolicy>, DisclosureRequest?]>([
    ['where no ground covers anything', [ask], {}, both],
    [
      'where one thing is prohibited and no ground covers another',
      [ask],
      { prohibitions: [prohibition({ categories: ['health'] })] },
      both,
    ],
    ['where everything is prohibited', [seek], { prohibitions: [prohibition()] }, both],
    ['where a human must decide', [decide], inConflict, warning],
    ['where the policy cannot be read', ['correct what could not be read, then ask again'], twice],
    ['where something is permitted', [], { consents: [consent()] }, both],
  ])('advice %s', (_, words, governing, asked = request()) => {
    expect(decideDisclosure(asked, policy(governing)).advice).toEqual(words);
  });
});
