import { fromStored, toStored } from 'exit-work/casework';
import { canonicalJson, check, describeIssues, inspectJson, readJson } from 'exit-work/kernel';
import * as lifecycle from 'exit-work/lifecycle';
import { CaseFile, checkReferences, readCaseFile } from 'exit-work/model';
import { reviewCase } from 'exit-work/practice';
import { blueprints } from 'exit-work/programme';
import { filledFields } from 'exit-work/schema';
import { DisclosureLog, textsToRead } from 'exit-work/sharing';
import { wholeCase } from '../../test/builders/casework/whole-case.js';
import { enteringOne } from './entering-one.js';
import type { Growing } from './growing.js';
import {
  disclosuresOf,
  fileOf,
  instant,
  logOf,
  programme,
  sessionHeld,
  stateOf,
  times,
  withOneDoubled,
} from './sized.js';

const records = 'records and events of one case';
const events = 'events of one case';
const programmes = Object.values(blueprints);
const timeZone = 'Europe/Berlin';

function ofFile(name: string, run: (file: CaseFile) => unknown): Growing {
  return {
    name,
    of: records,
    largest: 4_000,
    prepare: (size) => {
      const file = fileOf(size);
      return () => run(file);
    },
  };
}

/** What is checked once is remembered by the object. */
function ofFresh(name: string, run: (file: CaseFile) => unknown): Growing {
  return {
    ...ofFile(name, (file) => run({ ...file, events: [...file.events] })),
    of: `${records}, none checked before`,
  };
}

/** Short runs grow where what they make stops fitting into the processor’s cache, and not beyond. */
const pastTheCache = 32_000;

/** What is read, checked, replayed and reviewed of cases. */
export const ofCases: readonly Growing[] = [
  ofFile('canonicalJson', canonicalJson),
  ofFile('inspectJson', inspectJson),
  ofFile('check', (file) => check(CaseFile, file)),
  {
    name: 'check',
    of: 'entries of a disclosure log, one of them doubled',
    largest: 60_000,
    isRefused: true,
    prepare: (size) => {
      const log = withOneDoubled(disclosuresOf(size));
      return () => check(DisclosureLog, log);
    },
  },
  {
    name: 'describeIssues',
    of: 'issues',
    largest: 32_000,
    prepare: (size) => {
      const issues = times(size, (place) => ({
        code: 'missing',
        path: `a[${place}]`,
        message: 'expected text',
      }));
      return () => describeIssues(issues);
    },
  },
  {
    name: 'readJson',
    of: records,
    largest: 4_000,
    prepare: (size) => {
      const text = JSON.stringify(fileOf(size));
      return () => readJson(text);
    },
  },
  {
    name: 'readCaseFile',
    of: records,
    largest: 2_000,
    prepare: (size) => {
      const text = JSON.stringify(fileOf(size));
      return () => readCaseFile(text);
    },
  },
  {
    name: 'openCaseFile',
    of: records,
    largest: 2_000,
    prepare: (size) => {
      const text = JSON.stringify(fileOf(size));
      return () => lifecycle.openCaseFile(text, programmes);
    },
  },
  {
    name: 'enter, at a desk',
    of: 'records and events that the case has already',
    largest: 4_000,
    prepare: (size) => enteringOne(size),
  },
  ofFile('toStored', (file) => toStored(wholeCase(file))),
  {
    name: 'fromStored',
    of: records,
    largest: 2_000,
    prepare: (size) => {
      const stored = toStored(wholeCase(fileOf(size)));
      return () => fromStored(stored, programmes);
    },
  },
  { ...ofFile('filledFields', (file) => filledFields(CaseFile, file)), largest: pastTheCache },
  ofFresh('checkReferences', checkReferences),
  ofFresh('checkCaseFile', (file) => lifecycle.checkCaseFile(programme, file)),
  ofFresh('replayCaseFile', (file) => lifecycle.replayCaseFile(file, programmes)),
  ofFresh('recordDeadlines', (file) =>
    lifecycle.recordDeadlines(file, { now: instant, timeZone, holidays: [] }),
  ),
  ofFresh('effectiveEntries', lifecycle.effectiveEntries),
  ofFresh('reviewCase', (file) => reviewCase(file, { now: instant, timeZone, holidays: [] })),
  ofFresh('textsToRead', textsToRead),
  {
    name: 'replay',
    of: events,
    prepare: (size) => {
      const log = logOf(size);
      return () => lifecycle.replay(programme, log);
    },
  },
  {
    name: 'historyOf',
    of: events,
    prepare: (size) => {
      const log = logOf(size);
      return () => lifecycle.historyOf(log);
    },
  },
  {
    name: 'enterEvent',
    of: 'events entered at once',
    largest: 32_000,
    prepare: (size) => {
      const first = logOf(0);
      const entered = times(size, sessionHeld);
      return () => lifecycle.enterEvent(programme, first, entered);
    },
  },
  {
    name: 'enterEvent',
    of: 'events entered one by one',
    largest: 4_000,
    prepare: (size) => {
      const first = logOf(0);
      const entered = times(size, sessionHeld);
      return () => {
        let log = first;
        for (const event of entered) {
          const longer = lifecycle.enterEvent(programme, log, event);
          if (longer.ok) log = longer.log;
        }
      };
    },
  },
  ...(
    [
      ['applyEvent', (state) => lifecycle.applyEvent(state, sessionHeld(1_000_000))],
      ['availableEvents', lifecycle.availableEvents],
      ['deadlines', (state) => lifecycle.deadlines(state, { now: instant, timeZone, holidays: [] })],
      ['explainEvent', (state) => lifecycle.explainEvent(state, { type: 'session.held' })],
      ['strandsOf', lifecycle.strandsOf],
      ['toSnapshot', lifecycle.toSnapshot],
    ] satisfies readonly (readonly [string, (state: lifecycle.CaseState) => unknown])[]
  ).map(
    ([name, run]): Growing => ({
      name,
      of: 'events that led to a state',
      prepare: (size) => {
        const state = stateOf(size);
        return () => run(state);
      },
    }),
  ),
  {
    name: 'fromSnapshot',
    of: 'events of the log that is its truth',
    prepare: (size) => {
      const log = logOf(size);
      const snapshot = lifecycle.toSnapshot(stateOf(size));
      return () => lifecycle.fromSnapshot(snapshot, [programme], { truth: { programme, log } });
    },
  },
];
