import { citedSources } from 'exit-work/kernel';
import {
  type DisclosureRequest,
  decideDisclosure,
  type Obligation,
  type SharingPolicy,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  permission,
  policy,
  prohibition,
  request,
  warningToPolice,
} from '../../builders/builders.js';
import {
  emergency,
  lifting,
  nameless,
  onwardLimit,
  restriction,
  safeguard,
  threatened,
  vitalInterest,
  weighing,
} from '../../builders/safeguarding-builders.js';

type Row = [words: string, governing: Partial<SharingPolicy>, asked?: DisclosureRequest];

const twice = { prohibitions: [prohibition(), prohibition()] };
const inConflict = { duties: [duty()], prohibitions: [prohibition({ categories: ['security'] })] };
const warning = warningToPolice({ categories: ['identity', 'security'] });

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
  'never-for': 'the recipient may never use it for what the law rules out [MG-4.2-06]',
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
  ['what a law allows', { permissions: [permission()], weighings: [weighing()] }, emergency()],
  ['a vital interest', { vitalInterests: [vitalInterest()] }, emergency()],
];

const both = request({ categories: ['identity', 'health'] });
const ask = 'ask the client whether they want this shared, or seek another way to the purpose';
const seek = 'seek another way to the purpose: no consent lifts a prohibition';
const decide =
  'decide with a second person, record the decision with its reason and its review, and ask again';

describe('the holder reads', () => {
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
