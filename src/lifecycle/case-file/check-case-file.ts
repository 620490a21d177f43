import { fieldPath, type Issue, type TimeZone } from '../../kernel/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import { type CaseFile, checkReferences, filedRecords, recordsFiledWith } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import { type EffectiveEntry, effectiveEntries, isClosed } from '../log/index.js';
import { actorsNotThere } from './actors-not-there.js';
import { type CaseFileOptions, checkedOptions } from './case-file-options.js';
import { doubledIdentifiers } from './doubled-identifiers.js';

/**
 * What the parts of a case file say wrongly of each other: two things with one identifier, events without the record
 * that they say was filed, events that claim what their record denies, references that lead nowhere, entries by somebody who
 * was not on the team then or not in that role, another programme than the one at hand. Empty when all is well.
 *
 * Throws an `InputError` for what is no programme or no case file, and for an option that there is not, or that is none.
 *
 * @example
 * ```ts
 * import { checkCaseFile } from 'exit-work/lifecycle';
 * import type { CaseFile } from 'exit-work/model';
 * import { blueprints } from 'exit-work/programme';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-1', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * checkCaseFile(blueprints.exitSweden, file).map(({ path }) => path); // => ['opening.actorId']
 * ```
 */
export function checkCaseFile(
  programme: Programme,
  file: CaseFile,
  options: CaseFileOptions = {},
): readonly Issue[] {
  const { timeZone } = checkedOptions(options);
  demandProgramme(programme);
  checkedFile('file', file);
  return issuesIn(programme, file, effectiveEntries(file), timeZone);
}

/** The same of a file that was checked, where it is known which of its entries count: what was corrected need not keep its record. */
export function issuesIn(
  programme: Programme,
  file: CaseFile,
  entries: readonly EffectiveEntry[],
  timeZone: TimeZone | undefined,
): readonly Issue[] {
  return [
    ...programmeIssues(programme, file),
    ...doubledIdentifiers(file),
    ...missingRecords(file, entries),
    ...contradictions(file, entries),
    ...openConcerns(file),
    ...actorsNotThere(file, timeZone),
    ...checkReferences(file),
  ];
}

function* programmeIssues(programme: Programme, file: CaseFile): Generator<Issue> {
  const { id, version } = file.programme;
  if (id !== programme.id || version !== programme.version) {
    yield {
      code: 'programme-of-another',
      path: 'programme',
      message: `the case follows another programme or another version than \`${programme.id}\` ${programme.version}; read it with its own`,
    };
  }
  if (file.opening.caseId !== file.id) {
    yield {
      code: 'other-case',
      path: 'opening.caseId',
      message: 'expected the identifier of this case file',
    };
  }
}

export function* missingRecords(file: CaseFile, entries: readonly EffectiveEntry[]): Generator<Issue> {
  const idsIn = new Map(filedRecords.map((name) => [name, new Set(file[name]?.map(({ id }) => id))]));
  for (const {
    event: { type, recordId },
    index,
  } of entries) {
    if (recordId === undefined) continue;
    const filed = recordsFiledWith(type);
    const lists = filed.length === 0 ? filedRecords : filed;
    if (lists.some((name) => idsIn.get(name)?.has(recordId))) continue;
    yield {
      code: 'record-not-filed',
      path: fieldPath(['events', index, 'recordId']),
      message: `expected the identifier of a record in ${filed.length === 0 ? 'the file' : filed.map((list) => `\`${list}\``).join(' or ')}`,
    };
  }
}

/** A case is not closed over a security concern: the log knows of those that were raised in it, the records of each. */
export function* openConcerns(file: CaseFile): Generator<Issue> {
  const concerns = [...(file.securityConcerns ?? []).entries()];
  const open = concerns.filter(([, { resolvedAt }]) => resolvedAt === undefined);
  if (open.length === 0 || !isClosed(file)) return;
  for (const [index] of open) {
    yield {
      code: 'concern-open-after-closure',
      path: fieldPath(['securityConcerns', index, 'resolvedAt']),
      message: 'expected when the concern was resolved, since the case is closed',
    };
  }
}

/** An event claims what its record denies. */
export function* contradictions(file: CaseFile, entries: readonly EffectiveEntry[]): Generator<Issue> {
  const held = new Map((file.sessions ?? []).map(({ id, outcome }) => [id, outcome === 'held']));
  const agreed = new Map(
    (file.interventionPlans ?? []).map(({ id, clientAgreement: { outcome } }) => [id, outcome === 'agreed']),
  );
  for (const {
    event: { type, recordId = '' },
    index,
  } of entries) {
    if (type === 'session.held' && held.get(recordId) === false) {
      yield {
        code: 'session-not-held',
        path: fieldPath(['events', index, 'type']),
        message: 'the session filed with this event was not held; expected `session.missed`',
      };
    }
    if (type === 'session.missed' && held.get(recordId) === true) {
      yield {
        code: 'session-held',
        path: fieldPath(['events', index, 'type']),
        message: 'the session filed with this event was held; expected `session.held`',
      };
    }
    if (type === 'plan.agreed' && agreed.get(recordId) === false) {
      yield {
        code: 'plan-not-agreed',
        path: fieldPath(['events', index, 'type']),
        message: 'the client has not agreed to the plan filed with this event; file it with `plan.reviewed`',
      };
    }
  }
}
