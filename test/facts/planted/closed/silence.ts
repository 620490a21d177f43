import type * as Library from 'exit-work/sharing';
import { sharingPolicyOf } from 'exit-work/sharing';
import { consent, policy, prohibition, request } from '../../../sharing/builders/builders.js';
import { lifting } from '../../../sharing/builders/safeguarding-builders.js';
import { brokenGlass, fileOfTeam, reading, restricted } from '../../footing/reading/read-by.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'compilePolicy'>;

function isNotSilent({ compilePolicy }: Given): boolean {
  const outcome = (change: Partial<Library.SharingPolicy>) =>
    compilePolicy(policy({ consents: [consent()], ...change })).decide(request()).outcome;
  const permits = (change: Partial<Library.SharingPolicy>) =>
    compilePolicy(policy({ consents: [consent()], ...change })).permits(request());
  const slip = { prohibitions: [prohibition({ recipientIds: ['o-job'] })] };
  const told = compilePolicy(policy(slip)).issues;
  return (
    outcome({}) === 'permit' &&
    outcome(slip) === 'escalate' &&
    !permits(slip) &&
    told.map(({ path }) => path).join() === 'prohibitions[0].recipientIds[0]' &&
    outcome({ prohibitions: [prohibition({ clientIds: ['c-l'] })] }) === 'escalate' &&
    outcome({
      prohibitions: [prohibition()],
      overrides: [lifting({ prohibitionIds: ['no-such-thing'] })],
    }) === 'escalate'
  );
}

/** What is broken in one entry, and whose requests wait for it. */
function isOfOneClient({ compilePolicy }: Given): boolean {
  const agreed = [consent(), consent({ id: 'consent-2', clientId: 'c-2' })];
  const outcomes = (change: object) => {
    const { decide } = compilePolicy({ ...policy({ consents: agreed }), ...change });
    return ['c-1', 'c-2'].map((clientId) => decide(request({ clientId })).outcome).join();
  };
  return (
    outcomes({}) === 'permit,permit' &&
    outcomes({ onwardLimits: [{ clientId: 'c-2' }] }) === 'permit,escalate' &&
    outcomes({ onwardLimits: [{ clientId: 'c-9' }] }) === 'escalate,escalate' &&
    outcomes({ prohibitions: [{ clientIds: ['c-2', 'c-9'] }] }) === 'escalate,escalate' &&
    outcomes({ onwardLimits: [{ clientId: 'c-2' }], duties: [{}] }) === 'escalate,escalate' &&
    outcomes({ consents: [...agreed, consent({ id: 'consent-2', clientId: 'c-2' })] }) === 'permit,escalate'
  );
}

const worker = { memberId: 'm-1', organisationId: 'o-exit', role: 'counsellor' } as const;

/** A slip of the pen in what one consent says of another. */
function isNotAdrift({ compilePolicy }: Given): boolean {
  const outcome = (...consents: readonly ReturnType<typeof consent>[]) =>
    compilePolicy(policy({ consents: [...consents], workers: [{ ...worker }] })).decide(
      request({ categories: ['identity', 'contact'] }),
    ).outcome;
  const wide = consent({ categories: ['identity', 'contact'] });
  const narrow = consent({ id: 'consent-2', notBefore: '2030-03-01T00:00:00Z', replacesId: 'consent-1' });
  const byTwo = { ...wide, capacity: 'limited', guardianId: 'g-1' } as const;
  const no = consent({
    id: 'no',
    status: 'refused',
    givenBy: 'guardian',
    guardianId: 'g-1',
    recipientIds: ['o-jbos'],
  });
  const said = consent({
    id: 'no',
    status: 'refused',
    capacity: 'full',
    categories: ['identity', 'contact'],
  });
  const ofMother = { ...wide, givenBy: 'guardian', guardianId: 'g-1' } as const;
  return (
    outcome(wide, narrow) === 'permit-with-redaction' &&
    outcome(wide, { ...narrow, replacesId: 'consent-l' }) === 'escalate' &&
    outcome(wide, { ...narrow, replacesId: 'consent-2' }) === 'escalate' &&
    outcome(wide, { ...narrow, replacesId: 'consent-l', status: 'requested' }) === 'permit' &&
    outcome(byTwo) === 'permit' &&
    outcome(byTwo, no) === 'escalate' &&
    outcome(byTwo, { ...no, recipientIds: [worker.memberId] }) === 'permit' &&
    outcome(ofMother, said, { ...narrow, replacesId: 'no' }) === 'permit-with-redaction'
  );
}

/** What of a file a slip in the name of an excluded worker opens: to them, to a colleague, and whether somebody is informed. */
function isNotSilentInTheHouse({ decideReading }: Pick<typeof Library, 'decideReading'>): boolean {
  const slip = sharingPolicyOf([
    fileOfTeam({
      accessRestrictions: [restricted({ kind: 'excluded-workers', memberIds: ['m-voluntear'] })],
    }),
  ]);
  const meant = reading({ memberId: 'm-volunteer', role: 'volunteer', brokenGlass });
  const byManager = reading({ memberId: 'm-manager', role: 'case-manager' });
  const [closed, opened] = [
    decideReading(byManager, slip),
    decideReading({ ...byManager, brokenGlass }, slip),
  ];
  return (
    decideReading(meant, slip).refusal?.code === 'excluded' &&
    closed.refusal?.code === 'exclusion-in-doubt' &&
    opened.reach === 'file' &&
    opened.isGlassBroken &&
    opened.issues.length === 1 &&
    decideReading(reading(), sharingPolicyOf([fileOfTeam()])).issues.length === 0
  );
}

const readingInDoubt = { surface: ['sharing/readers/decide-reading.ts'], isRight: isNotSilentInTheHouse };

const planted = (
  isRight: (given: Given) => boolean,
  file: string,
  bugs: Readonly<Record<string, readonly [from: string, to: string]>>,
) => plantedAgainst<Given>(15, file, bugs, { surface: ['sharing/decision/compile-policy.ts'], isRight });

export const plantedInSilence: readonly PlantedFact[] = [
  ...planted(isNotAdrift, 'sharing/decision/grounds/consents-together.ts', {
    'what was to replace a consent, and names none, replaces none': [
      'replacesId !== undefined && (replacesId === id || !known.has(replacesId))',
      'false',
    ],
    'a consent replaces itself': ['(replacesId === id || !known.has(replacesId))', '!known.has(replacesId)'],
    'a question puts a consent in doubt': ["status !== 'requested' && replacesId", 'replacesId'],
    'a refusal towards somebody unknown is for nobody': [
      '!one.recipientIds.every(isKnownRecipient)',
      'false',
    ],
    'who says yes to a part has said yes to all': ['isGiven(one) && coversAll(one, refused)', 'isGiven(one)'],
  }),
  ...planted(isNotAdrift, 'sharing/decision/compile/consents-by-recipient.ts', {
    'a worker whom a refusal names is nobody who is known': [' || names.workers.has(recipientId)', ''],
  }),
  ...planted(isNotSilent, 'sharing/decision/compile/doubts-of.ts', {
    'a restriction that names somebody unknown restricts nobody': [
      'if (unknown === undefined || !mayMeanAnybody(unknown)) return [];',
      'if (unknown === undefined || mayMeanAnybody(unknown)) return [];',
    ],
    'a prohibition for a client whom nobody knows is for nobody': [
      'clientIds: clientIds.length > 0 ? undefined : target.clientIds',
      'clientIds: target.clientIds',
    ],
  }),
  ...planted(isNotSilent, 'sharing/decision/evaluate/is-permitted.ts', {
    'yes is said without looking at doubts': ['index.doubts.prohibitions.length === 0 ||', 'true ||'],
  }),
  ...planted(isNotSilent, 'sharing/decision/evaluate/doubts-on.ts', {
    'an override of what is not there passes without a word': [
      'unknown.prohibitionIds.length > 0 || prohibitionIds.includes(id)',
      'prohibitionIds.includes(id)',
    ],
  }),
  ...planted(isOfOneClient, 'sharing/decision/compile/readable-part.ts', {
    'an unreadable entry of a client whom nobody knows is set aside': [
      'unreadable.every(isOfKnown) ?',
      'unreadable.length > 0 ?',
    ],
    'one known client is enough': [
      'clientIds.every((clientId) => known.has(clientId))',
      'clientIds.some((clientId) => known.has(clientId))',
    ],
    'what cannot be read of one client escalates everybody': [
      'if (!read.ok || bad.length === 0)',
      'if (read.ok)',
    ],
  }),
  ...planted(isOfOneClient, 'sharing/decision/compile/read-policy.ts', {
    'what was set aside is forgotten': [
      ': withoutAmbiguity(part.policy, part.unreadable)',
      ': withoutAmbiguity(part.policy, [])',
    ],
  }),
  ...plantedAgainst<Pick<typeof Library, 'decideReading'>>(
    15,
    'sharing/readers/rule-on-reading.ts',
    {
      'a slip in an exclusion opens the glass to whom it means': [
        'isNearlyOneOf(unknownIds, memberId)',
        'false',
      ],
      'a slip in an exclusion keeps nobody from the file': [
        'if (isInDoubt && brokenGlass === undefined)',
        'if (false)',
      ],
      'who reads in doubt reads as if nothing were': [
        'isInDoubt && !isRefused(opened) ? { ...opened, isGlassBroken: true } : opened',
        'opened',
      ],
      'a slip in an exclusion is told to nobody': ['[] : [unknownExcluded]', '[] : []'],
    },
    readingInDoubt,
  ),
  ...plantedAgainst<Pick<typeof Library, 'decideReading'>>(
    15,
    'sharing/readers/exclusions-in-doubt.ts',
    { 'an exclusion that names nobody who is known is none': ['!known.has(memberId)', 'false'] },
    readingInDoubt,
  ),
];
