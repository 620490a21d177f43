import { fromSnapshot } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { caseIn } from '../stories/journeys.js';
import { advanced } from '../stories/story.js';
import { damaged } from './written-snapshots.js';

const programmes = Object.values(blueprints);
const state = advanced(caseIn('Exit Sweden', 'assessment'), 'client.informed');

const format = 'expected `exit-work/case-snapshot`';
const formatVersion = 'expected version 1 of the format; rebuild the state from its log';
const noField = (): string => expect.stringMatching(/^field \d+ of \d+ is not known here; /);
const notCalled = (key: string) => `a field may not be called \`${key}\``;
const aName = 'expected a name in lower case with hyphens, such as `release-preparation`';
const anInstant = 'expected an instant with its offset, such as `2031-03-04T09:30:00+01:00` or `…T08:30:00Z`';
const anIdentifier =
  'expected an identifier: letters, digits, `-`, `_`, `.`, `:`, at most 80, the first a letter or a digit';
const inOrder = 'expected the milestones in alphabetical order, each once';
const nothing = (expected: string) => `expected ${expected}, found nothing`;
const anObject = 'an object with named fields';
const notAtHand =
  'expected a programme that is at hand, in its version, or a migration to one; at hand: ' +
  '`open-setting` 1.0.0, `prison-and-probation` 1.0.0, `vpn-type-c` 1.0.0, `pairs` 1.0.0, ' +
  '`exit-sweden` 1.0.0, `helpline-and-family-support` 1.0.0';
const tooFew = 'expected at least as many events as there are types of them in `latest`';
const noPlainData = 'expected plain data';
const long = 'a'.repeat(100_001);
const later = '2030-01-02T16:00:01+01:00';

/** Where it is damaged, with what (left out for `undefined`), the message, and its path where it is another. */
type Row = readonly [at: string, value: unknown, message: string, path?: string];

const form: readonly Row[] = [
  ['format', 'exit-work/case-file', format],
  ['format', undefined, format],
  ['format', 7, format],
  ['formatVersion', 2, formatVersion],
  ['formatVersion', '1', formatVersion],
  ['formatVersion', undefined, formatVersion],
  ['programme', undefined, nothing(anObject)],
  ['programme', 'exit-sweden', 'expected an object with named fields, found text'],
  ['programme/id', 'Exit Sweden', anIdentifier, 'programme.id'],
  ['programme/version', '1', 'expected a version such as `1.0.0`', 'programme.version'],
  ['programme/title', 'Exit Sweden', noField(), 'programme'],
  ['caseId', undefined, nothing('text')],
  ['caseId', 'Sam Sample', anIdentifier],
  ['position', undefined, nothing(anObject)],
  ['position', [], 'expected an object with named fields, found a list'],
  ['position/track', 'paid', 'expected one of `voluntary`, `mandated`', 'position.track'],
  ['position/custody', 'jail', 'expected one of `community`, `custody`', 'position.custody'],
  ['position/safety', undefined, 'expected one of `settled`, `crisis`', 'position.safety'],
  ['position/stage', undefined, nothing('text'), 'position.stage'],
  ['position/stage', 'In take', aName, 'position.stage'],
  ['position/mood', 'good', noField(), 'position'],
  ['milestones', undefined, nothing('a list')],
  ['milestones', {}, 'expected a list, found an object'],
  ['milestones', Array(31).fill('a'), 'expected at most 30 entries'],
  ['milestones/0', 7, 'expected text, found a number', 'milestones[0]'],
  ['milestones/0', 'Client informed', aName, 'milestones[0]'],
  ['sequence', undefined, nothing('a number')],
  ['sequence', '5', 'expected a number, found text'],
  ['sequence', 5.5, 'expected a whole number, found a number'],
  ['sequence', 0, 'expected 1 or more'],
  ['sequence', Number.NaN, 'expected a finite number'],
  ['instant', undefined, nothing('text')],
  ['instant', '2030-01-02T16:00:00', anInstant],
  ['instant', '2030-02-30T16:00:00Z', anInstant],
  ['instant', 1_893_596_400_000, 'expected text, found a number'],
  ['latest', undefined, nothing(anObject)],
  ['latest', null, 'expected an object with named fields, found null'],
  ['latest/told', later, 'the name of this entry is not of the form that is expected here', 'latest'],
  ['latest/client.informed', '2030', anInstant, 'latest["client.informed"]'],
  ['milestoneCount', 4, noField(), '(root)'],
  ['state', { programme: blueprints.pairs }, noField(), '(root)'],
];

const programme: readonly Row[] = [
  ['programme/id', 'exit-norway', notAtHand, 'programme'],
  ['programme/version', '1.0.1', notAtHand, 'programme'],
  ['programme/version', '0.9.0', notAtHand, 'programme'],
  ['position/stage', 'release', 'expected a stage of the programme', 'position.stage'],
  ['position/stage', 'constructor', 'expected a stage of the programme', 'position.stage'],
  ['milestones', ['client-informed', 'known'], 'expected a milestone of the programme', 'milestones[1]'],
  ['milestones', ['constructor'], 'expected a milestone of the programme', 'milestones[0]'],
  ['milestones', ['needs-assessed', 'client-informed'], inOrder, 'milestones[1]'],
  ['milestones', ['client-informed', 'client-informed'], inOrder, 'milestones[1]'],
  [
    'latest/referral.received',
    '2030-01-02T15:00:00Z',
    'expected the names of events that the programme has',
    'latest',
  ],
  [
    'latest/client.informed',
    later,
    'expected no later than `instant`, when the last event happened',
    'latest["client.informed"]',
  ],
  [
    'latest/client.informed',
    '2030-01-02T15:30:00Z',
    'expected no later than `instant`, when the last event happened',
    'latest["client.informed"]',
  ],
  ['position/track', 'mandated', 'expected a track that the programme runs on', 'position.track'],
  ['latest', {}, 'expected the event that opened the case, at least'],
  ['sequence', 4, tooFew],
];

const hostile: readonly Row[] = [
  ['__proto__', { sequence: 7 }, notCalled('__proto__')],
  ['latest/__proto__', later, notCalled('__proto__'), 'latest.__proto__'],
  ['position/constructor', {}, notCalled('constructor'), 'position.constructor'],
  ['caseId', long, 'expected at most 100000 characters'],
  ['milestones/0', long, 'expected at most 100000 characters', 'milestones[0]'],
  ['milestones', Array(2_000_000).fill(null), 'holds more values than are accepted at once'],
  ['milestones', Array(9), 'expected a list without gaps and named fields'],
  ['instant', new Date(0), 'expected plain data, not an instance of a class'],
  ['latest', new Map(), 'expected plain data, not an instance of a class'],
  ['sequence', 5n, noPlainData],
  ['caseId', () => 'case-1', noPlainData],
];

describe.each([
  ['of another form', form],
  ['that cannot be a state of a programme at hand', programme],
  ['that nobody would write', hostile],
])('a snapshot %s', (_, rows) => {
  const cases = rows.map(([at, value, message, path = at]) => ({ at, value, message, path }));

  it.each(cases)('is refused at $path: $message', ({ at, value, message, path }) => {
    expect(fromSnapshot(damaged(state, { [at]: value }), programmes)).toMatchObject({
      ok: false,
      issues: [{ path, message }],
    });
  });
});

describe('a snapshot of events that were written in several time zones', () => {
  it.each(['2030-01-02T23:00:00+09:00', '2030-01-02T15:00:00Z', '2030-01-02T05:00:00-10:00'])(
    'is read where one of them happened at %s, which is no later',
    (instant) => {
      const zoned = damaged(state, { 'latest/client.informed': instant });
      expect(fromSnapshot(zoned, programmes)).toMatchObject({ ok: true, value: { from: 'snapshot' } });
    },
  );
});
