import type { Instant } from 'exit-work/kernel';
import { CaseFile } from 'exit-work/model';
import {
  accountOfDisclosures,
  anchorOf,
  type CompiledPolicy,
  compilePolicy,
  type DisclosureLog,
  recordDisclosure,
  recordNotification,
  type SharingPolicy,
  subjectAccessExport,
  textsToRead,
  transparencyStatement,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { type DataCategory, dataCategories, valuesOf } from 'exit-work/vocabulary';
import { attempt } from './attempt.js';
import { asWrittenToday } from './input/as-written-then.js';
import { type Choose, mostly, oneOf, seldom, someOf } from './input/choices.js';
import { damaged } from './input/damaged.js';
import { exampleFile } from './input/examples.js';
import { policyBy } from './input/policy.js';
import { requestBy } from './input/request.js';
import { programmes } from './input/walks.js';
import { wideWorld } from './input/wide-world.js';

export const logsEach = 10;

const emptyLog: DisclosureLog = {
  format: 'exit-work/disclosure-log',
  formatVersion: 1,
  id: 'log-1',
  entries: [],
};

/** Logs under one policy, with what is made of each. */
export function logAnswers(choose: Choose): readonly unknown[] {
  const policy = seldom(choose, 16) ? wideWorld(choose, 'request-0').policy : policyBy(choose);
  const compiled = compilePolicy(policy);
  return Array.from({ length: logsEach }, () => {
    const { log, refused } = logBy(choose, policy, compiled);
    return {
      log,
      refused,
      accounts: ['c-1', 'c-2'].map((clientId) => accountOfDisclosures(log, clientId)),
      verified: verifyDisclosureLog(log, anchorOf(log)),
      ...(seldom(choose, 3) ? { tampered: tampered(choose, log) } : {}),
      ...(seldom(choose, 40) ? { access: accessBy(choose, log) } : {}),
      ...(seldom(choose, 100) ? { statement: attempt(() => statementBy(choose, policy)) } : {}),
    };
  });
}

function hour(count: number): Instant {
  return `2030-03-06T${String(count).padStart(2, '0')}:00:00Z`;
}

/** Some requests and what became of them; now and then an entry that the log refuses. */
function logBy(
  choose: Choose,
  policy: SharingPolicy,
  compiled: CompiledPolicy,
): { log: DisclosureLog; refused: readonly unknown[] } {
  const refused: unknown[] = [];
  let log = emptyLog;
  const enter = (longer: () => DisclosureLog): void => {
    const answer = attempt(() => {
      log = longer();
    });
    if (answer !== undefined) refused.push(answer);
  };
  for (let place = 1 + choose(2); place < 9; place += 2 + choose(6)) {
    const request = requestBy(choose, policy, { id: `request-${place}` });
    const id = mostly(choose, `entry-${place}`, 'entry-1');
    const enteredAt = hour(mostly(choose, place, 0));
    enter(() => {
      const decision = compiled.decide(request);
      const details = { request, decision, policy: compiled, at: request.instant };
      return recordDisclosure(log, { ...details, id, enteredAt, byId: 'm-1' });
    });
    if (!seldom(choose, 2)) continue;
    const telling = { entryId: mostly(choose, id, 'entry-1', 'entry-99'), toldAt: hour(place) };
    const toldLater = hour(place + choose(3));
    enter(() => recordNotification(log, { ...telling, id: `telling-${place}`, enteredAt: toldLater }));
  }
  return { log, refused };
}

/** What an entry says of the request besides what it said when the answers were stored. */
const addedToEntries = ['triggers', 'lifeAtStake', 'conferenceId'];

/** What shows of a log that was changed, or whose end was cut off. */
function tampered(choose: Choose, log: DisclosureLog): unknown {
  const short = { ...log, entries: log.entries.slice(0, -1) };
  return verifyDisclosureLog(seldom(choose, 4) ? short : damaged(choose, log, addedToEntries), anchorOf(log));
}

function accessBy(choose: Choose, log: DisclosureLog): unknown {
  const file = CaseFile.parse(asWrittenToday(exampleFile(choose)));
  const texts = textsToRead(file);
  const held: readonly DataCategory[] = someOf(choose, valuesOf(dataCategories), 2);
  const answer = subjectAccessExport({ ...file, client: { ...file.client, id: 'c-1' } }, log, {
    holderId: file.holderId,
    at: '2030-06-01T09:00:00Z',
    withhold: seldom(choose, 2)
      ? held.map((category) => ({
          category,
          reason: oneOf(choose, ['law-forbids', 'protects-others'] as const),
        }))
      : [],
    readTexts: texts.filter(() => seldom(choose, 2)).map(({ digest }) => digest),
  });
  // When the answers were stored, another house could give them.
  return {
    texts: texts.map(({ path, label }) => ({ path, label })),
    export: { ...answer, holderId: 'o-1' },
  };
}

function statementBy(choose: Choose, policy: SharingPolicy): string {
  return transparencyStatement(oneOf(choose, programmes), policy, {
    language: oneOf(choose, ['en', 'de'] as const),
    instant: '2030-03-05T09:00:00Z',
    ...(seldom(choose, 2) ? { clientId: 'c-1' } : {}),
  });
}
