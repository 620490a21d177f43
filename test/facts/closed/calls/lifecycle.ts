import * as lifecycle from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { caseFile } from '../../../builders/index.js';
import { type Calls, call, data, given, optional, options, orElse } from './argument.js';
import { file } from './model.js';
import { programme } from './programme.js';
import { asOf, facts, momentOptions, timeZone } from './scalars.js';

const { pairs } = blueprints;
const opening = {
  id: 'e-1',
  type: 'participation.ordered',
  instant: '2030-01-02T16:00:00+01:00',
  actorId: 'm-1',
  role: 'probation-officer',
  caseId: 'case-1',
  track: 'mandated',
  custody: 'community',
} as const;
const happened = {
  id: 'e-2',
  type: 'client.informed',
  instant: '2030-01-03T16:00:00+01:00',
  actorId: 'm-1',
  role: 'case-manager',
} as const;
const opened = lifecycle.openCase(pairs, opening);
if (!opened.ok) throw new Error('a case can be opened');
const { state: first } = opened;

export const state = given(
  first,
  {},
  { ...first, position: {} },
  { ...first, position: { ...first.position, stage: 'constructor' } },
  { ...first, milestones: ['never'] },
  { ...first, instant: 'soon' },
  { ...first, latest: 7 },
  { ...first, openingId: '' },
  { ...first, idsAtInstant: [7] },
  { ...first, programme: {} },
);
export const log = given([opening, happened]);
const entries = orElse(log, ['read as it stands']);
export const next = { ...pairs, version: '9.0.0' };
export const newer = given(next, {}, { ...next, tasks: 7 });
export const migration = lifecycle.defineMigration(pairs, next, {});
export const placed = optional(options({ timeZone: optional(timeZone) }));
const names = optional(given({}, { nobody: 'intake' }, { intake: 7 }));
const planned = given(
  { type: 'client.informed' },
  {},
  { type: 7 },
  { type: 'client.informed', instant: 'soon' },
);

/** The valid calls of `exit-work/lifecycle`. */
export const lifecycleCalls: Calls = {
  applyEvent: call(lifecycle.applyEvent, state, data(happened), facts),
  availableEvents: call(lifecycle.availableEvents, state),
  checkCaseFile: call(lifecycle.checkCaseFile, programme, file, placed),
  createCaseMachine: call(lifecycle.createCaseMachine, programme),
  createTransitionTable: call(lifecycle.createTransitionTable, programme),
  deadlines: call(lifecycle.deadlines, state, momentOptions),
  defineMigration: call(
    lifecycle.defineMigration,
    programme,
    newer,
    options({
      stages: names,
      milestones: optional(given({}, { nobody: 'met' })),
      events: optional(given({}, { nobody: 'met' })),
      grants: optional(given([], [{}], [{ milestone: 'never', where: {} }])),
    }),
  ),
  effectiveEntries: call(
    lifecycle.effectiveEntries,
    given(caseFile(), {}, { ...caseFile(), events: 7 }, { opening: 7, events: [] }),
  ),
  enterEvent: call(lifecycle.enterEvent, programme, log, data(happened), facts),
  eventLabel: call(lifecycle.eventLabel, programme, given('report.submitted', 'report submitted', '')),
  explainEvent: call(lifecycle.explainEvent, state, planned),
  fromSnapshot: call(
    lifecycle.fromSnapshot,
    data(lifecycle.toSnapshot(first)),
    given([pairs], [{}], [7]),
    optional(
      options({
        migrations: optional(given([migration], [{}], [7])),
        truth: optional(given({ programme: pairs, log: log.value }, {}, { programme: pairs, log: [] })),
      }),
    ),
  ),
  historyOf: call(lifecycle.historyOf, entries),
  openCase: call(lifecycle.openCase, programme, data(opening), facts),
  openCaseFile: call(
    lifecycle.openCaseFile,
    given(JSON.stringify(caseFile())),
    given([pairs], [{}], [7]),
    placed,
  ),
  recordDeadlines: call(
    lifecycle.recordDeadlines,
    file,
    options({ ...asOf, fundings: optional(given([], [{}], [7])) }),
  ),
  replay: call(lifecycle.replay, programme, entries),
  replayCaseFile: call(lifecycle.replayCaseFile, file, given([pairs], [{}], [7]), placed),
  strandsOf: call(lifecycle.strandsOf, state),
  toSnapshot: call(lifecycle.toSnapshot, state),
};
