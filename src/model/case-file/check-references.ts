import { fieldPath, type Issue } from '../../kernel/index.js';
import { type FilledField, filledFields } from '../../schema/index.js';
import { areaFields } from '../assessment/index.js';
import { CaseFile } from './case-file.js';
import { checkedFile } from './checked-file.js';
import { filedRecords } from './filed-records.js';

/** What a reference names, and how a reader is told where to look. */
interface Target {
  readonly known: ReadonlySet<string>;
  readonly expected: string;
}

/**
 * The references of a case file that lead nowhere: somebody who is not in the team, an organisation that nobody has
 * introduced, a goal for a need that was not assessed. Every field that refers to something says so itself. Empty
 * when all is well. Throws an `InputError` for what is no case file.
 *
 * @example
 * ```ts
 * import { type CaseFile, checkReferences } from 'exit-work/model';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-exit', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'counsellor' }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * checkReferences(file);
 * // => [{ code: 'unknown-reference', path: 'team[0].organisationId', message: 'expected an organisation that is listed in `organisations`' }]
 * ```
 */
export function checkReferences(file: CaseFile): readonly Issue[] {
  checkedFile('file', file);
  const filled = [...filledFields(CaseFile, file)];
  const targets = targetsIn(file, filled);
  return filled.flatMap(({ path, annotation, value }) => {
    const target = targets.get(annotation?.refersTo ?? '');
    return target === undefined || typeof value !== 'string' || target.known.has(value)
      ? []
      : [{ code: 'unknown-reference', path: fieldPath(path), message: `expected ${target.expected}` }];
  });
}

function targetsIn(file: CaseFile, filled: readonly FilledField[]): ReadonlyMap<string, Target> {
  const needs = (file.needsAssessments ?? []).flatMap((assessment) =>
    areaFields.flatMap((area): Identified => assessment[area].needs),
  );
  const goals = (file.interventionPlans ?? []).flatMap((plan) => plan.goals);
  return new Map<string, Target>([
    ['team', { known: idsOf(file.team), expected: 'somebody who is listed in `team`' }],
    [
      'people',
      {
        known: idsOf([file.client, ...(file.team ?? [])]),
        expected: 'the client or somebody who is listed in `team`',
      },
    ],
    [
      'persons',
      {
        known: idsOf(personsIn(file)),
        expected:
          'the client, a related person, a guardian, the person of concern or somebody who is listed in `team`',
      },
    ],
    ['client', { known: new Set([file.client.id]), expected: 'the client of this file' }],
    [
      'organisations',
      { known: idsOf(file.organisations), expected: 'an organisation that is listed in `organisations`' },
    ],
    ['events', { known: idsOf([file.opening, ...file.events]), expected: 'an earlier entry of this file' }],
    ['needs', { known: idsOf(needs), expected: 'a need of a needs assessment in this file' }],
    ['goals', { known: idsOf(goals), expected: 'a goal of a plan in this file' }],
    [
      'guardians',
      { known: idsOf(file.client.guardians), expected: 'a guardian who is listed with the client' },
    ],
    [
      'personOfConcern',
      { known: idsOf([file.personOfConcern ?? []].flat()), expected: 'the person of concern of this file' },
    ],
    ...records(file).map(([name, list]): [string, Target] => [
      name,
      { known: idsOf(list), expected: `a record that is listed in \`${name}\`` },
    ]),
    [
      'identified',
      { known: identifiersIn(filled), expected: 'the identifier of something that stands in this file' },
    ],
    ['entrustedItems', { known: idsOf(file.entrustedItems), expected: 'an entry of `entrustedItems`' }],
    [
      'records',
      {
        known: idsOf(records(file).flatMap(([, list]) => [...list])),
        expected: 'a record that is filed in this case',
      },
    ],
  ]);
}

function personsIn({ client, personOfConcern, team = [] }: CaseFile): Identified {
  const { relatedPersons = [], guardians = [] } = client;
  return [client, ...relatedPersons, ...guardians, ...[personOfConcern ?? []].flat(), ...team];
}

function identifiersIn(filled: readonly FilledField[]): ReadonlySet<string> {
  return new Set(
    filled.flatMap(({ path, value }) => (path.at(-1) === 'id' && typeof value === 'string' ? [value] : [])),
  );
}

type Identified = readonly { readonly id: string }[];

function records(file: CaseFile): readonly (readonly [string, Identified])[] {
  return filedRecords.map((name) => [name, file[name] ?? []] as const);
}

function idsOf(list: Identified = []): Set<string> {
  return new Set(list.map(({ id }) => id));
}
