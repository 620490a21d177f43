import type * as Library from 'exit-work/sharing';
import { sharingPolicyOf } from 'exit-work/sharing';
import { openSecurityConcern } from '../../../builders/access/security-concern.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { brokenGlass, fileOfTeam, reading, restricted } from '../../footing/reading/read-by.js';
import { isRefused } from '../is-refused.js';
import { type PlantedFact, plantedAgainst } from '../planted-fact.js';

type Deciding = Pick<typeof Library, 'decideReading'>;
type Seeing = Pick<typeof Library, 'decideReading' | 'readingView'>;
type Logging = Pick<typeof Library, 'decideReading' | 'recordReading' | 'accountOfReadings'>;

const file = fileOfTeam({
  securityConcerns: [openSecurityConcern()],
  rapportNotes: [{ id: 'rn-1', notedOn: '2030-02-01', memberId: 'm-counsellor', note: 'secret' }],
});
const under = (given: Parameters<typeof fileOfTeam>[0] = {}) => sharingPolicyOf([fileOfTeam(given)]);
const byFormer = reading({ memberId: 'm-former', role: 'former' });

/** Whether those read who should, and nobody else. */
function isRightOnReaders({ decideReading }: Deciding): boolean {
  const closed = under({ accessRestrictions: [restricted()] });
  const excluding = under({
    accessRestrictions: [restricted({ kind: 'excluded-workers', memberIds: ['m-counsellor'] })],
  });
  const elsewhere = reading({ memberId: 'm-stranger', brokenGlass });
  return (
    decideReading(reading(), under()).reach === 'file' &&
    decideReading(reading({ role: 'case-manager' }), under()).reach === 'nothing' &&
    decideReading(reading(), closed).reach === 'nothing' &&
    decideReading(reading({ brokenGlass }), closed).isGlassBroken &&
    decideReading(reading({ brokenGlass }), excluding).reach === 'nothing' &&
    decideReading(elsewhere, under()).reach === 'nothing' &&
    decideReading(reading({ brokenGlass }), closed).obligations.length === 2 &&
    decideReading(byFormer, under()).reach === 'own-sessions'
  );
}

/** Whether a former sees their own session and is warned, and nothing else shows. */
function isRightOnSessions({ decideReading, readingView }: Seeing): boolean {
  const view = readingView(file, decideReading(byFormer, sharingPolicyOf([file])));
  const warning = view.warnings.map(({ danger }) => danger).join();
  const isOwn = view.file.sessions?.map(({ id }) => id).join() === 's-former';
  return isOwn && warning === 'to-client' && !/secret|sc-1|Hidden/.test(JSON.stringify(view));
}

/** Whether what is logged holds, and the client is told who read and no more. */
function isRightOnLogs({ decideReading, recordReading, accountOfReadings }: Logging): boolean {
  const policy = sharingPolicyOf([file]);
  const request = { ...byFormer, brokenGlass };
  const details = {
    id: 'entry-1',
    request,
    decision: decideReading(request, policy),
    policy,
    at: request.instant,
  };
  const account = accountOfReadings(recordReading(emptyLog, details), 'c-1');
  const refused = decideReading(reading({ memberId: 'm-stranger' }), policy);
  const nothing = recordReading(emptyLog, { ...details, request: refused.request, decision: refused });
  return (
    isRefused(() => recordReading(emptyLog, { ...details, policy: { ...policy, safeguards: [] } })) &&
    JSON.stringify(account.map((one) => Object.keys(one))) ===
      '[["at","holderId","reach","isGlassBroken"]]' &&
    accountOfReadings(nothing, 'c-1').length === 0
  );
}

const deciding = { surface: ['sharing/readers/decide-reading.ts'], isRight: isRightOnReaders };
const seeing = {
  surface: ['sharing/readers/decide-reading.ts', 'sharing/readers/reading-view.ts'],
  isRight: isRightOnSessions,
};
const logging = {
  surface: [
    'sharing/readers/decide-reading.ts',
    'sharing/log/record-reading.ts',
    'sharing/log/account-of-readings.ts',
  ],
  isRight: isRightOnLogs,
};

export const plantedInReaders: readonly PlantedFact[] = [
  ...plantedAgainst<Deciding>(
    5,
    'sharing/readers/rule-on-reading.ts',
    {
      'the glass opens to whom a restriction excludes': [
        "if (excluding.length > 0) return ['excluded'",
        "if (excluding.length > 0 && brokenGlass === undefined) return ['excluded'",
      ],
      'a restricted case is open to the whole team': [
        'isOnTeam && closing.length === 0 && categories.size > 0',
        'isOnTeam && categories.size > 0',
      ],
      'anybody breaks the glass': [
        'if (!isOnTeam && !holdsRole(rules.workers, memberId, role, at))',
        'if (false)',
      ],
    },
    deciding,
  ),
  ...plantedAgainst<Deciding>(
    5,
    'sharing/readers/reading-rules.ts',
    {
      'whoever is on the team reads in whatever role': [
        'one.role === role && contains(one, at)',
        'contains(one, at)',
      ],
    },
    deciding,
  ),
  ...plantedAgainst<Seeing>(
    5,
    'sharing/readers/open-part.ts',
    {
      'a former reads the sessions of others': ['workerIds.includes(memberId)', 'workerIds.length > 0'],
      'a former reads the file': [
        "with('own-sessions', () => ownSessions(file, request.memberId))",
        "with('own-sessions', () => file)",
      ],
    },
    seeing,
  ),
  ...plantedAgainst<Seeing>(
    5,
    'sharing/readers/safety-warnings.ts',
    { 'nobody is warned of what is open': ['compareInstants(raisedAt, at) <= 0 &&', 'false &&'] },
    seeing,
  ),
  ...plantedAgainst<Logging>(
    5,
    'sharing/log/record-reading.ts',
    { 'what no longer holds is logged': ['if (bound(again) !== bound(decision)) {', 'if (false) {'] },
    logging,
  ),
  ...plantedAgainst<Logging>(
    5,
    'sharing/log/account-of-readings.ts',
    {
      'the client learns that somebody has left a scene': [
        "role === 'former' && reach !== 'own-sessions' ? {} : { role }",
        '{ role }',
      ],
      'the client learns who wanted to read': ['if (reach === undefined) return [];', ''],
    },
    logging,
  ),
];
