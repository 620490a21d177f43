import { fieldPath, type Issue } from '../kernel/index.js';
import { type CaseFile, filedRecords, recordsFiledWith } from '../model/index.js';
import type { Programme } from '../programme/index.js';

/**
 * What the parts of a case file say wrongly of each other: identifiers given twice, events without the record
 * that they say was filed, events that claim what their record denies, people and organisations that nobody has introduced, another programme than the one
 * at hand. Empty when all is well.
 *
 * @example
 * ```ts
 * import { checkCaseFile } from 'exit-work/lifecycle';
 * import type { CaseFile } from 'exit-work/model';
 * import { blueprints } from 'exit-work/programme';
 *
 * const file: CaseFile = {
 *   id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [],
 *   needsAssessments: [], riskAssessments: [], interventionPlans: [], sessions: [], conferences: [], consents: [],
 *   referrals: [], releasePlans: [], aftercarePlans: [], closureEvaluations: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * checkCaseFile(blueprints.exitSweden, file).map(({ path }) => path); // => ['opening.actorId']
 * ```
 */
export function checkCaseFile(programme: Programme, file: CaseFile): readonly Issue[] {
  return [
    ...programmeIssues(programme, file),
    ...doubledIdentifiers(file),
    ...missingRecords(file),
    ...contradictions(file),
    ...unknownActors(file),
  ];
}

function* programmeIssues(programme: Programme, file: CaseFile): Generator<Issue> {
  const { id, version } = file.programme;
  if (id !== programme.id || version !== programme.version) {
    yield {
      path: 'programme',
      message: `the case follows \`${id}\` ${version}; it cannot be read with \`${programme.id}\` ${programme.version}`,
    };
  }
  if (file.opening.caseId !== file.id) {
    yield { path: 'opening.caseId', message: 'expected the identifier of this case file' };
  }
}

const withIdentifiers = [
  'team',
  'organisations',
  ...filedRecords,
  'events',
] as const satisfies readonly (keyof CaseFile)[];

function* doubledIdentifiers(file: CaseFile): Generator<Issue> {
  for (const list of withIdentifiers) {
    const seen = new Set<string>();
    for (const [index, { id }] of file[list].entries()) {
      if (seen.has(id)) {
        yield { path: fieldPath([list, index, 'id']), message: 'this identifier is given twice in the list' };
      }
      seen.add(id);
    }
  }
}

function* missingRecords(file: CaseFile): Generator<Issue> {
  for (const [index, { type, recordId }] of file.events.entries()) {
    if (recordId === undefined) continue;
    const list = recordsFiledWith(type);
    const lists = list === undefined ? filedRecords : [list];
    if (lists.some((name) => file[name].some(({ id }) => id === recordId))) continue;
    yield {
      path: fieldPath(['events', index, 'recordId']),
      message: `expected the identifier of a record in ${list === undefined ? 'the file' : `\`${list}\``}`,
    };
  }
}

/** An event claims what its record denies. */
function* contradictions(file: CaseFile): Generator<Issue> {
  const held = new Map(file.sessions.map(({ id, outcome }) => [id, outcome === 'held']));
  const agreed = new Map(
    file.interventionPlans.map(({ id, clientAgreement: { outcome } }) => [id, outcome === 'agreed']),
  );
  for (const [index, { type, recordId = '' }] of file.events.entries()) {
    const path = fieldPath(['events', index, 'type']);
    if (type === 'session.held' && held.get(recordId) === false) {
      yield { path, message: 'the session filed with this event was not held; expected `session.missed`' };
    }
    if (type === 'session.missed' && held.get(recordId) === true) {
      yield { path, message: 'the session filed with this event was held; expected `session.held`' };
    }
    if (type === 'plan.agreed' && agreed.get(recordId) === false) {
      yield {
        path,
        message: 'the client has not agreed to the plan filed with this event; file it with `plan.reviewed`',
      };
    }
  }
}

function* unknownActors(file: CaseFile): Generator<Issue> {
  const known = new Set([file.client.id, ...file.team.map(({ id }) => id)]);
  const organisations = new Set(file.organisations.map(({ id }) => id));
  for (const [index, { actorId }] of [file.opening, ...file.events].entries()) {
    if (known.has(actorId)) continue;
    const path = index === 0 ? ['opening', 'actorId'] : ['events', index - 1, 'actorId'];
    yield { path: fieldPath(path), message: 'expected the client or somebody who is listed in `team`' };
  }
  for (const [index, { organisationId }] of file.team.entries()) {
    if (organisations.has(organisationId)) continue;
    yield {
      path: fieldPath(['team', index, 'organisationId']),
      message: 'expected an organisation that is listed in `organisations`',
    };
  }
}
